package org.tourwright.itests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list of customers as an agency keeps it, as XLSX or CSV. */
final class CustomerList {

  static final List<Object> HEADER =
      List.of("STT", "Họ tên", "Điện thoại", "Email", "Ngày sinh", "Quốc tịch", "Ghi chú");

  private static final List<String> FAMILIES =
      List.of("Nguyễn", "Trần", "Lê", "Phạm", "Đặng", "Võ", "Bùi");
  private static final List<String> NAMES = List.of("Đào", "Bình", "Cúc", "Dũng", "Hương");
  private static final LocalDate FIRST_BORN = LocalDate.of(1950, 1, 1);

  private final List<List<Object>> rows = new ArrayList<>();

  /** Whole lines, of text, numbers and dates; null for an empty cell. */
  CustomerList with(Object... cells) {
    rows.add(java.util.Arrays.asList(cells));
    return this;
  }

  /** So many good lines, whose phone numbers begin at this one. */
  static CustomerList of(int count, long firstPhone) {
    CustomerList list = new CustomerList().with(HEADER.toArray());
    for (int i = 0; i < count; i++) {
      list.with(
          i + 1,
          FAMILIES.get(i % FAMILIES.size()) + " Thị " + NAMES.get(i % NAMES.size()),
          "0" + (firstPhone + i),
          "khach" + (firstPhone + i) + "@example.org",
          FIRST_BORN.plusDays(i % 20_000),
          "Việt Nam",
          "Khách quen số " + i);
    }
    return list;
  }

  byte[] xlsx() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Agency", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Khách hàng");
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          write(sheet, row, column, rows.get(row).get(column));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void write(Worksheet sheet, int row, int column, Object cell) {
    if (cell instanceof LocalDate date) {
      sheet.value(row, column, date);
      sheet.style(row, column).format("dd/mm/yyyy").set();
    } else if (cell instanceof Number number) {
      sheet.value(row, column, number);
    } else if (cell != null) {
      sheet.value(row, column, cell.toString());
    }
  }

  /** As Excel writes it in Vietnam: semicolons, and a mark in front that it is UTF-8. */
  byte[] csv() {
    return ("\uFEFF"
            + rows.stream()
                .map(row -> row.stream().map(CustomerList::text).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n")))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Object cell) {
    if (cell instanceof LocalDate date) {
      return "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
    String text = cell == null ? "" : cell.toString();
    return text.contains(";") ? '"' + text + '"' : text;
  }
}
