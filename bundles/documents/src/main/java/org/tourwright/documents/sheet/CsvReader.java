package org.tourwright.documents.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tourwright.core.error.Invalid;

/** Reads CSV as agencies have it. Every value is text: a phone number keeps its leading zero. */
final class CsvReader {

  private static final char[] SEPARATORS = {',', ';', '\t', '|'};
  private static final int SAMPLE = 64 * 1024;

  private final Limits limits;

  CsvReader(Limits limits) {
    this.limits = limits;
  }

  Stream<List<Object>> read(Path file) throws IOException {
    Encoding encoding = Encoding.of(file);
    CSVParser parser = null;
    BufferedReader text = encoding.open(file);
    try {
      text.mark(SAMPLE + 1);
      String sample = sample(text);
      text.reset();
      CSVFormat format =
          CSVFormat.DEFAULT
              .builder()
              .setDelimiter(separator(sample))
              .setIgnoreEmptyLines(false)
              .setTrailingData(true)
              .get();
      parser = CSVParser.parse(text, format);
      CSVParser open = parser;
      return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(
                  new Lines(parser.iterator()), Spliterator.ORDERED),
              false)
          .onClose(() -> close(open));
    } catch (IOException | RuntimeException e) {
      text.close();
      throw e;
    }
  }

  private static String sample(Reader text) throws IOException {
    char[] buffer = new char[SAMPLE];
    int length = 0;
    for (int n = 0; n >= 0 && length < SAMPLE; n = text.read(buffer, length, SAMPLE - length)) {
      length += n;
    }
    return new String(buffer, 0, length);
  }

  /** The one that stands most often in the first line with any, outside quotes. */
  static char separator(String sample) {
    int[] counts = new int[SEPARATORS.length];
    boolean quoted = false;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == '\n' && best(counts) >= 0) {
        break;
      } else if (!quoted) {
        for (int s = 0; s < SEPARATORS.length; s++) {
          counts[s] += c == SEPARATORS[s] ? 1 : 0;
        }
      }
    }
    return SEPARATORS[Math.max(0, best(counts))];
  }

  private static int best(int[] counts) {
    int best = -1;
    for (int s = 0; s < counts.length; s++) {
      if (counts[s] > (best < 0 ? 0 : counts[best])) {
        best = s;
      }
    }
    return best;
  }

  private static void close(CSVParser parser) {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Lines implements Iterator<List<Object>> {

    private final Iterator<CSVRecord> records;
    private int line;

    Lines(Iterator<CSVRecord> records) {
      this.records = records;
    }

    @Override
    public boolean hasNext() {
      try {
        return records.hasNext();
      } catch (UncheckedIOException | IllegalStateException e) {
        throw new Invalid("file", SheetError.BROKEN, Map.of("line", line + 1));
      }
    }

    @Override
    public List<Object> next() {
      CSVRecord next = records.next();
      line++;
      if (next.size() > limits.columns()) {
        throw new Invalid("file", SheetError.BROKEN, Map.of("line", line));
      }
      List<Object> values = new ArrayList<>(next.size());
      for (String value : next) {
        // windows-1258 and some exports write an accent as a character of its own.
        values.add(
            value.isBlank() ? null : Normalizer.normalize(value.strip(), Normalizer.Form.NFC));
      }
      return values;
    }
  }
}
