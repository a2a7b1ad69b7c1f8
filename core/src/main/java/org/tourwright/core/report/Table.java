package org.tourwright.core.report;

import java.util.List;

/**
 * Figures.
 *
 * @param rows each with a value of the kind of its column, or null
 */
public record Table(List<Column> columns, List<List<Object>> rows) {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
