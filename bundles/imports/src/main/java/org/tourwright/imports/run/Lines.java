package org.tourwright.imports.run;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tourwright.core.document.Spreadsheets;
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.importing.ImportRow;
import org.tourwright.imports.mapping.Sheet;

/** Reads the file of a run; the first line with anything in it is the header. */
@Component(service = Lines.class)
public final class Lines {

  /** Written in one transaction; so few that other users of the tables do not notice. */
  static final int BATCH = 250;

  /** Lists have a title and a date above the header now and then, but not more. */
  private static final int HEADER_WITHIN = 20;

  private final Uploads uploads;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  volatile Spreadsheets spreadsheets;

  @Activate
  public Lines(@Reference Uploads uploads) {
    this.uploads = uploads;
  }

  /**
   * The beginning of a file.
   *
   * @param headerLine from 1
   */
  record Head(int headerLine, List<String> headers, List<List<String>> rows) {}

  Head head(ImportRun run, int rows) {
    try (Stream<List<Object>> lines = open(run)) {
      List<List<Object>> first = lines.limit(HEADER_WITHIN + (long) rows).toList();
      int header = headerIndex(first);
      List<String> headers = header < first.size() ? Sheet.texts(first.get(header)) : List.of();
      List<List<String>> sample =
          first.stream()
              .skip(header + 1L)
              .filter(cells -> !Sheet.isEmpty(cells))
              .limit(rows)
              .map(Sheet::texts)
              .toList();
      return new Head(header + 1, headers, sample);
    }
  }

  /** A title stands alone in its line; a header has two cells or more where anything has. */
  static int headerIndex(List<List<Object>> first) {
    int fallback = first.size();
    for (int i = 0; i < first.size() && i < HEADER_WITHIN; i++) {
      long filled =
          first.get(i).stream().filter(cell -> cell != null && !cell.toString().isBlank()).count();
      if (filled >= 2) {
        return i;
      }
      fallback = filled == 1 ? Math.min(fallback, i) : fallback;
    }
    return fallback;
  }

  /** Every line with anything in it, in batches. */
  void forEach(ImportRun run, Map<String, Integer> mapping, Consumer<List<ImportRow>> batches) {
    int header = head(run, 0).headerLine();
    try (Stream<List<Object>> lines = open(run)) {
      List<ImportRow> batch = new ArrayList<>(BATCH);
      int line = 0;
      for (Iterator<List<Object>> each = lines.iterator(); each.hasNext(); ) {
        List<Object> cells = each.next();
        if (++line <= header || Sheet.isEmpty(cells)) {
          continue;
        }
        batch.add(Sheet.row(line, cells, mapping));
        if (batch.size() == BATCH) {
          batches.accept(batch);
          batch = new ArrayList<>(BATCH);
        }
      }
      if (!batch.isEmpty()) {
        batches.accept(batch);
      }
    }
  }

  Stream<List<Object>> open(ImportRun run) {
    Spreadsheets reader = spreadsheets;
    if (reader == null) {
      throw new NotAvailable(ImportError.NO_SPREADSHEETS);
    }
    if (!uploads.exists(run.id)) {
      throw new NotFound(ImportError.FILE_GONE);
    }
    try (InputStream in = uploads.open(run.id)) {
      // The reader has taken all of it when it returns.
      return reader.read(in, run.fileName);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
