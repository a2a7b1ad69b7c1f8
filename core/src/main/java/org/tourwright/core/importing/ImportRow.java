package org.tourwright.core.importing;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A line of the list.
 *
 * @param line in the file, from 1, the header included
 * @param values by field name: String, BigDecimal or LocalDate; empty cells are left out
 */
public record ImportRow(int line, Map<String, Object> values) {

  public ImportRow {
    values = Map.copyOf(values);
  }

  /** The value as text without blanks around it, or null. */
  public String text(String field) {
    Object value = values.get(field);
    if (value == null) {
      return null;
    }
    String text =
        value instanceof BigDecimal number
            ? number.stripTrailingZeros().toPlainString()
            : value.toString();
    return text.isBlank() ? null : text.strip();
  }
}
