package org.tourwright.imports.run;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The wrong lines as they came, with the reason behind each: to be mended and imported again. */
record ErrorSheet(ImportRun run, Lines lines, Runs runs, Labels words) {

  /** So many lines' errors are read from the database at once. */
  private static final int WINDOW = 2000;

  void write(OutputStream out) throws IOException {
    Lines.Head head = lines.head(run, 0);
    List<String> header = new ArrayList<>(head.headers());
    header.add(words.of("imports.error.line"));
    header.add(words.of("imports.error.reason"));
    try (Stream<List<Object>> all = lines.open(run)) {
      lines.spreadsheets.writeXlsx(out, words.of("imports.error.sheet"), header, wrong(all, head));
    }
  }

  private Stream<List<Object>> wrong(Stream<List<Object>> all, Lines.Head head) {
    int width = head.headers().size();
    Reasons reasons = new Reasons();
    int[] line = new int[1];
    Iterator<List<Object>> each = all.iterator();
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(each, Spliterator.ORDERED), false)
        .map(
            cells -> {
              String reason = reasons.of(++line[0]);
              return reason == null ? null : row(cells, width, line[0], reason);
            })
        .filter(row -> row != null);
  }

  private static List<Object> row(List<Object> cells, int width, int line, String reason) {
    List<Object> row = new ArrayList<>(width + 2);
    for (int i = 0; i < width; i++) {
      row.add(i < cells.size() ? cells.get(i) : null);
    }
    row.add(line);
    row.add(reason);
    return row;
  }

  /** Asked line after line. */
  private final class Reasons {

    private final Map<Integer, String> window = new HashMap<>();
    private int until;

    String of(int line) {
      if (line > until) {
        window.clear();
        until = line + WINDOW - 1;
        for (LineError error : runs.errors(run.id, line, until)) {
          String words = sentence(error);
          window.merge(error.line, words, (a, b) -> a + "; " + b);
        }
      }
      return window.get(line);
    }
  }

  private String sentence(LineError error) {
    return words.field(run.importer, error.field)
        + ": "
        + words.error(error.code, Runs.arguments(error));
  }
}
