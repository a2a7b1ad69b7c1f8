package org.tourwright.reports;

import java.util.List;
import java.util.function.UnaryOperator;
import org.tourwright.core.report.Column;
import org.tourwright.core.report.Table;

/** A table with its headings in words. */
record Figures(List<Heading> columns, List<List<Object>> rows) {

  /** A column as it is shown. */
  record Heading(String key, String label, Column.Kind kind) {}

  static Figures of(Table table, UnaryOperator<String> label) {
    return new Figures(
        table.columns().stream()
            .map(column -> new Heading(column.key(), label.apply(column.key()), column.kind()))
            .toList(),
        table.rows());
  }
}
