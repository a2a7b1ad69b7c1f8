package org.tourwright.imports.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tourwright.core.document.Spreadsheets;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.importing.ImportRow;

class LinesTest {

  @TempDir Path directory;

  private final ImportRun run = new ImportRun(UUID.randomUUID(), "x.y", "a.csv", 1);
  private Uploads uploads;
  private Lines lines;

  @BeforeEach
  void upload() {
    uploads = new Uploads(directory);
    uploads.store(run.id, new ByteArrayInputStream(new byte[] {1}));
    lines = new Lines(uploads);
  }

  @Test
  void findsTheHeaderBelowATitle() {
    holds(
        List.of(
            List.of("DANH SÁCH KHÁCH HÀNG"),
            List.of(),
            List.of("Họ tên", "SĐT"),
            List.of("Đào", "1"),
            Arrays.asList(null, " "),
            List.of("Lan", "2")));

    Lines.Head head = lines.head(run, 20);

    assertThat(head.headerLine()).isEqualTo(3);
    assertThat(head.headers()).containsExactly("Họ tên", "SĐT");
    assertThat(head.rows()).containsExactly(List.of("Đào", "1"), List.of("Lan", "2"));
  }

  @Test
  void takesAListOfOneColumn() {
    holds(List.of(List.of("Tên"), List.of("Đào")));

    assertThat(lines.head(run, 20).headers()).containsExactly("Tên");
    assertThat(lines.head(run, 20).rows()).containsExactly(List.of("Đào"));
  }

  @Test
  void givesBatchesWithTheLineNumbersOfTheFile() {
    List<List<Object>> all = new ArrayList<>();
    all.add(List.of("Tên", "SĐT"));
    all.add(List.of());
    IntStream.range(0, 1200).forEach(i -> all.add(List.of("Khách " + i, i)));
    holds(all);
    List<Integer> sizes = new ArrayList<>();
    List<ImportRow> rows = new ArrayList<>();

    lines.forEach(
        run,
        Map.of("name", 0, "phone", 1, "email", 7),
        batch -> {
          sizes.add(batch.size());
          rows.addAll(batch);
        });

    assertThat(sizes).containsExactly(250, 250, 250, 250, 200);
    assertThat(rows.get(0)).isEqualTo(new ImportRow(3, Map.of("name", "Khách 0", "phone", 0)));
    assertThat(rows.get(1199).line()).isEqualTo(1202);
  }

  @Test
  void saysWhenTheFileIsGone() {
    holds(List.of());
    uploads.delete(run.id);

    assertThatThrownBy(() -> lines.head(run, 1)).isInstanceOf(NotFound.class);
  }

  @Test
  void remembersTheFirstLineOfAKey() {
    Work.Keys keys = new Work.Keys();

    assertThat(keys.firstLine("0912", 5)).isEqualTo(5);
    assertThat(keys.firstLine("0912", 9)).isEqualTo(5);
  }

  private void holds(List<List<Object>> rows) {
    lines.spreadsheets =
        new Spreadsheets() {
          @Override
          public Stream<List<Object>> read(InputStream in, String fileName) {
            return rows.stream();
          }

          @Override
          public void writeXlsx(
              OutputStream out, String sheet, List<String> header, Stream<List<Object>> all) {
            throw new UnsupportedOperationException();
          }
        };
  }
}
