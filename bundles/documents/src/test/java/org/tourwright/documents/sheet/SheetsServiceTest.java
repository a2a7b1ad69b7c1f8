package org.tourwright.documents.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tourwright.core.error.ErrorCode;
import org.tourwright.core.error.Invalid;

class SheetsServiceTest {

  private final SheetsService sheets = new SheetsService();

  @TempDir private Path folder;

  @Test
  void keepsTypesThroughXlsx() throws IOException {
    byte[] file =
        xlsx(
            Stream.of(
                Arrays.asList(
                    "Nguyễn Thị Đào",
                    new BigDecimal("1500000.5"),
                    LocalDate.of(1990, 2, 28),
                    null,
                    "王小明",
                    true),
                List.of(
                    Money.ofMajor(CurrencyUnit.of("VND"), 2_500_000),
                    Instant.parse("2026-11-22T08:00:00Z"),
                    "0912 345 678")));

    List<List<Object>> rows = read(file, "a.xlsx");

    assertThat(rows).hasSize(3);
    assertThat(rows.get(0)).containsExactly("Họ tên", "Số tiền", "Ngày sinh");
    assertThat(rows.get(1).subList(0, 5))
        .containsExactly(
            "Nguyễn Thị Đào", new BigDecimal("1500000.5"), LocalDate.of(1990, 2, 28), null, "王小明");
    assertThat(rows.get(2))
        .containsExactly(new BigDecimal("2500000"), LocalDate.of(2026, 11, 22), "0912 345 678");
  }

  @Test
  void streamsFiftyThousandRows() throws IOException {
    byte[] file =
        xlsx(
            IntStream.range(0, 50_000)
                .mapToObj(i -> List.<Object>of("Khách " + i, i, LocalDate.EPOCH.plusDays(i))));

    int line = 0;
    try (Stream<List<Object>> rows = sheets.read(new ByteArrayInputStream(file), "a.xlsx")) {
      for (Iterator<List<Object>> each = rows.skip(1).iterator(); each.hasNext(); line++) {
        assertThat(each.next())
            .containsExactly(
                "Khách " + line, BigDecimal.valueOf(line), LocalDate.EPOCH.plusDays(line));
      }
    }
    assertThat(line).isEqualTo(50_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1258"})
  void recognisesVietnameseEncodings(String charset) throws IOException {
    // windows-1258 has most accents only as characters of their own.
    String csv = "Ho tên;Diên thoai\r\nNguyê\u0303n Thi\u0323 Đa\u0300o;0912345678\r\n";

    assertThat(read(csv.getBytes(Charset.forName(charset)), "a.csv"))
        .containsExactly(List.of("Ho tên", "Diên thoai"), List.of("Nguyễn Thị Đào", "0912345678"));
  }

  @Test
  void recognisesChinese() throws IOException {
    String csv = "姓名,电话,备注\n王小明,13800138000,常客\n";

    assertThat(read(csv.getBytes(Charset.forName("GB18030")), "a.csv"))
        .containsExactly(List.of("姓名", "电话", "备注"), List.of("王小明", "13800138000", "常客"));
  }

  @Test
  void skipsTheByteOrderMark() throws IOException {
    assertThat(read("\uFEFFa,b\n1,2".getBytes(StandardCharsets.UTF_8), "a.csv"))
        .containsExactly(List.of("a", "b"), List.of("1", "2"));
  }

  @Test
  void readsQuotedValuesAndTellsEmptyOnes() throws IOException {
    assertThat(read("a\tb\tc\n\"x;\ny\"\t\t\"q \"\"r\"\"\"\n".getBytes(UTF_8), "a.txt").get(1))
        .containsExactly("x;\ny", null, "q \"r\"");
  }

  @Test
  void keepsLineNumbersOverEmptyLines() throws IOException {
    assertThat(read("a,b\n\n1,2\n".getBytes(UTF_8), "a.csv")).hasSize(3);
  }

  @Test
  void refusesWhatItCannotRead() throws IOException {
    byte[] old = new byte[1024];
    System.arraycopy(
        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4}, 0, old, 0, 8);
    byte[] encrypted = old.clone();
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, encrypted, 512, name.length);
    byte[] whole = xlsx(Stream.of(List.of("x")));

    assertThat(refusal(new byte[0], "a.csv")).isEqualTo(SheetError.EMPTY);
    assertThat(refusal(old, "a.xls")).isEqualTo(SheetError.OLD_EXCEL);
    assertThat(refusal(encrypted, "a.xlsx")).isEqualTo(SheetError.ENCRYPTED);
    assertThat(refusal(Arrays.copyOf(whole, whole.length / 2), "a.xlsx"))
        .isEqualTo(SheetError.BROKEN);
    assertThat(refusal(zip("hello.txt", new byte[] {1}), "a.xlsx")).isEqualTo(SheetError.BROKEN);
    assertThat(refusal(new byte[] {1, 0, 7, 0, 0, 9, 3}, "a.csv"))
        .isEqualTo(SheetError.NEITHER_XLSX_NOR_CSV);
    assertThat(refusal("a,b\n\"never closed".getBytes(UTF_8), "a.csv"))
        .isEqualTo(SheetError.BROKEN);
  }

  @Test
  void refusesFilesThatWouldFillTheMemory() throws IOException {
    SheetsService small = new SheetsService(new Limits(10_000, 1_000_000, 500_000, 50));

    assertThatThrownBy(() -> small.read(new ByteArrayInputStream(new byte[10_001]), "a.csv"))
        .isInstanceOf(Invalid.class);
    byte[] bomb = zip("xl/worksheets/sheet1.xml", new byte[2_000_000]);
    assertThat(bomb.length).isLessThan(10_000);
    Invalid refused =
        catchThrowableOfType(
            Invalid.class, () -> small.read(new ByteArrayInputStream(bomb), "a.xlsx"));
    assertThat(refused.errors().get(0).code()).isEqualTo(SheetError.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c r=\"ZZZZZZ1\"><v>1</v></c>",
        "<c s='1' r = 'zzzz1'><v>1</v></c>",
        "<c r=\"&#90;ZZZ1\"><v>1</v></c>",
      })
  void refusesACellBeyondTheLastColumnOfExcel(String cell) throws IOException {
    byte[] wide = withCells(cell, UTF_8);
    assertThat(wide.length).isLessThan(10_000);

    assertThat(refusal(wide, "a.xlsx")).isEqualTo(SheetError.BROKEN);
    assertThat(refusal(withCells(cell, StandardCharsets.UTF_16), "a.xlsx"))
        .isEqualTo(SheetError.BROKEN);
  }

  @Test
  void refusesARowBelowTheLastOfExcel() throws IOException {
    byte[] deep = withSheet("<row r=\"2000000000\"><c><v>1</v></c></row>", UTF_8);

    assertThat(refusal(deep, "a.xlsx")).isEqualTo(SheetError.BROKEN);
  }

  @Test
  void keepsTheTextThatAFormulaMakes() throws IOException {
    byte[] file =
        withCells(
            "<c r=\"A1\" t=\"str\"><f>CONCAT(B1)</f><v>0912345678</v></c>"
                + "<c r=\"B1\"><f>1+1</f><v>2</v></c>",
            UTF_8);

    assertThat(read(file, "a.xlsx")).containsExactly(List.of("0912345678", BigDecimal.valueOf(2)));
  }

  private static final Charset UTF_8 = StandardCharsets.UTF_8;

  private ErrorCode refusal(byte[] file, String name) {
    Invalid refused = catchThrowableOfType(Invalid.class, () -> read(file, name));
    return refused.errors().get(0).code();
  }

  private List<List<Object>> read(byte[] file, String name) throws IOException {
    try (Stream<List<Object>> rows = sheets.read(new ByteArrayInputStream(file), name)) {
      return rows.toList();
    }
  }

  private byte[] xlsx(Stream<List<Object>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    sheets.writeXlsx(out, "Khách", List.of("Họ tên", "Số tiền", "Ngày sinh"), rows);
    return out.toByteArray();
  }

  private byte[] withCells(String cells, Charset charset) throws IOException {
    return withSheet("<row r=\"1\">" + cells + "</row>", charset);
  }

  /** A file of ours with another sheet in it. */
  private byte[] withSheet(String rows, Charset charset) throws IOException {
    String sheet =
        "<?xml version=\"1.0\" encoding=\"%s\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>%s</sheetData></worksheet>"
            .formatted(charset.name(), rows);
    Path ours = Files.write(folder.resolve("ours.xlsx"), xlsx(Stream.of()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipFile in = new ZipFile(ours.toFile());
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry each : Collections.list(in.entries())) {
        zip.putNextEntry(new ZipEntry(each.getName()));
        zip.write(
            each.getName().endsWith("sheet1.xml")
                ? sheet.getBytes(charset)
                : in.getInputStream(each).readAllBytes());
      }
    }
    return out.toByteArray();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }
}
