package org.tourwright.documents.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.joda.money.Money;

/** Writes a sheet row after row; what is written leaves the memory. */
final class XlsxWriter {

  private static final int ROWS_IN_MEMORY = 500;
  private static final int LONGEST_TEXT = 32_767;
  private static final int MOST_ROWS = 1_048_576;

  private final ZoneId zone;

  XlsxWriter(ZoneId zone) {
    this.zone = zone;
  }

  void write(OutputStream out, String name, List<String> header, Stream<List<Object>> rows)
      throws IOException {
    try (rows;
        Workbook workbook = new Workbook(out, "Tourwright", "1.0")) {
      Iterator<List<Object>> each = rows.iterator();
      int sheets = 1;
      do {
        writeSheet(workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets), header, each);
        sheets++;
      } while (each.hasNext());
    }
  }

  private void writeSheet(Worksheet sheet, List<String> header, Iterator<List<Object>> rows)
      throws IOException {
    for (int column = 0; column < header.size(); column++) {
      sheet.width(column, Math.min(60, Math.max(14, header.get(column).length() + 4)));
      sheet.value(0, column, header.get(column));
      sheet.style(0, column).bold().set();
    }
    sheet.freezePane(0, 1);
    int row = 1;
    while (rows.hasNext() && row < MOST_ROWS) {
      List<Object> values = rows.next();
      for (int column = 0; column < values.size(); column++) {
        write(sheet, row, column, values.get(column));
      }
      row++;
      if (row % ROWS_IN_MEMORY == 0) {
        sheet.flush();
      }
    }
    sheet.finish();
  }

  private void write(Worksheet sheet, int row, int column, Object value) {
    if (value == null) {
      return;
    } else if (value instanceof Money money) {
      sheet.value(row, column, money.getAmount());
      sheet.style(row, column).format(format(money)).set();
    } else if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value instanceof Boolean yes) {
      sheet.value(row, column, yes);
    } else if (value instanceof LocalDate date) {
      sheet.value(row, column, date);
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (value instanceof Instant instant) {
      sheet.value(row, column, LocalDateTime.ofInstant(instant, zone));
      sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
    } else {
      String text = value.toString();
      sheet.value(
          row, column, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
    }
  }

  private static String format(Money money) {
    int decimals = money.getCurrencyUnit().getDecimalPlaces();
    String zeros = BigDecimal.ZERO.setScale(Math.max(0, decimals)).toPlainString().substring(1);
    return "#,##0" + zeros + " [$" + money.getCurrencyUnit().getCode() + "]";
  }
}
