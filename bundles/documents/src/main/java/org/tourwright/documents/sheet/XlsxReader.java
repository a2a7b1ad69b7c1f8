package org.tourwright.documents.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.tourwright.core.error.Invalid;

/** Reads the first sheet of an XLSX row after row. */
final class XlsxReader {

  /** Excel itself keeps 15 digits; what a double adds behind them is noise. */
  private static final MathContext EXCEL_DIGITS = new MathContext(15);

  /** Of Excel; a row said to be far below would be waited for, line after line. */
  private static final int LAST_ROW = 1 << 20;

  private static final Pattern NOT_FORMAT =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*\\]|(?i)general");
  private static final Pattern DAY_OR_YEAR = Pattern.compile("[yd]|m{3}|年|月|日");

  private final Limits limits;

  XlsxReader(Limits limits) {
    this.limits = limits;
  }

  Stream<List<Object>> read(Path file) throws IOException {
    ReadableWorkbook workbook = null;
    try {
      limits.checkZip(file);
      workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
      Stream<Row> rows = workbook.getFirstSheet().openStream();
      ReadableWorkbook open = workbook;
      return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(new Lines(rows.iterator()), Spliterator.ORDERED),
              false)
          .onClose(rows::close)
          .onClose(() -> close(open));
    } catch (IOException | RuntimeException e) {
      close(workbook);
      if (e instanceof Invalid) {
        throw e;
      }
      // The library throws many kinds on broken input; a full disk would already have shown before.
      throw broken(1, e);
    }
  }

  private static Invalid broken(int line, Exception cause) {
    Invalid refusal = new Invalid("file", SheetError.BROKEN, Map.of("line", line));
    if (cause != null) {
      refusal.initCause(cause);
    }
    return refusal;
  }

  private static void close(ReadableWorkbook workbook) {
    if (workbook != null) {
      try {
        workbook.close();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  /** Rows as lists; rows that the file leaves out come as empty ones, so that line numbers hold. */
  private final class Lines implements Iterator<List<Object>> {

    private final Iterator<Row> rows;
    private final Deque<List<Object>> ready = new ArrayDeque<>(1);
    private int missing;
    private int last;

    Lines(Iterator<Row> rows) {
      this.rows = rows;
    }

    @Override
    public boolean hasNext() {
      try {
        if (missing == 0 && ready.isEmpty() && rows.hasNext()) {
          Row row = rows.next();
          if (row.getRowNum() > LAST_ROW) {
            throw broken(last + 1, null);
          }
          missing = Math.max(0, row.getRowNum() - last - 1);
          last = Math.max(last + 1, row.getRowNum());
          ready.add(values(row));
        }
      } catch (Invalid e) {
        throw e;
      } catch (RuntimeException e) { // what the reader throws at a broken file is not told anywhere
        throw broken(last + 1, e);
      }
      return missing > 0 || !ready.isEmpty();
    }

    @Override
    public List<Object> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      if (missing > 0) {
        missing--;
        return List.of();
      }
      return ready.remove();
    }
  }

  private List<Object> values(Row row) {
    if (row.getCellCount() > limits.columns()) {
      throw Limits.tooLarge(limits.fileBytes());
    }
    List<Object> values = new ArrayList<>(row.getCellCount());
    for (Cell cell : row) {
      values.add(cell == null ? null : value(cell));
    }
    return values;
  }

  private static Object value(Cell cell) {
    CellType type = cell.getType();
    if (type == CellType.EMPTY || cell.getRawValue() == null) {
      return null;
    }
    // What a formula makes may be a text of digits, such as a phone number with its zero.
    boolean calculated = type == CellType.FORMULA && !(cell.getValue() instanceof String);
    if (type == CellType.NUMBER || calculated) {
      BigDecimal number = number(cell.getRawValue());
      if (number != null) {
        return isDate(cell) ? date(cell, number) : number;
      }
    }
    String text = type == CellType.STRING ? cell.asString() : cell.getText();
    return text == null || text.isBlank() ? null : text;
  }

  private static BigDecimal number(String raw) {
    try {
      BigDecimal number = new BigDecimal(raw.strip()).round(EXCEL_DIGITS);
      // Beyond this, writing it out in digits would fill the memory.
      return Math.abs(number.scale()) > 400 ? null : number;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static Object date(Cell cell, BigDecimal number) {
    try {
      LocalDateTime at = cell.asDate();
      boolean timeOnly = number.signum() >= 0 && number.compareTo(BigDecimal.ONE) < 0;
      return timeOnly ? at.toLocalTime().withNano(0).toString() : at.toLocalDate();
    } catch (DateTimeException | ExcelReaderException | ArithmeticException e) {
      return number;
    }
  }

  /** Excel keeps dates as numbers; only the format tells them apart. */
  private static boolean isDate(Cell cell) {
    Integer id = cell.getDataFormatId();
    if (id == null) {
      return false;
    }
    // Built-in formats; 27 to 36 and 50 to 58 are those of Chinese and other Excels.
    if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) {
      return true;
    }
    String format = cell.getDataFormatString();
    return format != null
        && DAY_OR_YEAR
            .matcher(NOT_FORMAT.matcher(format).replaceAll("").toLowerCase(Locale.ROOT))
            .find();
  }
}
