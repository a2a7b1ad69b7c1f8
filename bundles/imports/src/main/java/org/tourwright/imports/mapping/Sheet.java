package org.tourwright.imports.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tourwright.core.importing.ImportRow;

/** Turns rows of a file into rows of an importer. */
public final class Sheet {

  private Sheet() {}

  public static ImportRow row(int line, List<Object> cells, Map<String, Integer> mapping) {
    Map<String, Object> values = new HashMap<>();
    mapping.forEach(
        (field, column) -> {
          Object value = column >= 0 && column < cells.size() ? cells.get(column) : null;
          if (value != null && !value.toString().isBlank()) {
            values.put(field, value);
          }
        });
    return new ImportRow(line, values);
  }

  public static boolean isEmpty(List<Object> cells) {
    return cells.stream().allMatch(cell -> cell == null || cell.toString().isBlank());
  }

  public static List<String> texts(List<Object> cells) {
    return cells.stream().map(cell -> cell == null ? "" : text(cell)).toList();
  }

  private static String text(Object cell) {
    return cell instanceof java.math.BigDecimal number ? number.toPlainString() : cell.toString();
  }
}
