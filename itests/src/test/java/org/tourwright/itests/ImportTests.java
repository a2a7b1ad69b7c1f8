package org.tourwright.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An agency brings its lists of customers along, whole or not at all. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class ImportTests {

  private static final int SOME = 5_000;

  private final int many;

  /**
   * @param many how many lines a long list has
   */
  ImportTests(int many) {
    this.many = many;
  }

  @Test
  @Order(1)
  void takes_a_spreadsheet_as_agencies_keep_it_and_says_what_is_wrong_in_it(Platform platform)
      throws IOException {
    ApiClient admin = platform.admin().speaking("vi");
    admin.post("/api/core/customers", customer("Đã có", "0912 000 001")).expect(201);
    int before = customers(admin);
    LocalDate birthday = LocalDate.of(1985, 3, 15);
    byte[] file =
        new CustomerList()
            .with("DANH SÁCH KHÁCH HÀNG")
            .with()
            .with(CustomerList.HEADER.toArray())
            .with(
                1,
                "Đặng Thị Đào Nhập",
                "0912 000 100",
                "dao@example.org",
                birthday,
                "Việt Nam",
                "quen")
            .with(2, "司徒玉兰", "+86 139 1234 8000", null, "15/03/1985", "Trung Quốc", null)
            .with(3, "Trùng trong tệp", "+84 912 000 100", null, null, null, null)
            .with(4, "Trùng với khách đã có", "84912000001", null, null, null, null)
            .with(5, "Email sai", "0912 000 102", "nope@@", null, null, null)
            .with(6, null, "0912 000 103", null, null, null, null)
            .with(7, "Ngày sai", "0912 000 104", null, "31/02/1990", null, null)
            .with(8, "Ký tự lạ", "0912 000 105", null, null, null, "a\u007fb")
            .xlsx();

    ListImport list = ListImport.upload(admin, "khach.xlsx", file);
    assertThat(list.run().path("mapping").toString())
        .contains("\"name\":1", "\"phone\":2", "\"email\":3", "\"birthday\":4");
    JsonNode preview = admin.get(list.path() + "/preview").expect(200).json();
    assertThat(preview.path("headerLine").asInt()).isEqualTo(3);
    assertThat(preview.path("rows").size()).isEqualTo(8);

    JsonNode checked = list.check();
    assertThat(checked.path("state").asText()).isEqualTo("CHECKED");
    assertThat(checked.path("lines").asInt()).isEqualTo(8);
    assertThat(list.errors())
        .containsExactly("6 phone", "7 phone", "8 email", "9 name", "10 birthday", "11 notes");
    assertThat(customers(admin)).isEqualTo(before);
    list.start(false).expectProblem(409, "imports.has-errors");

    list.start(true).expect(200);
    assertThat(list.done().path("state").asText()).isEqualTo("DONE");
    assertThat(customers(admin)).isEqualTo(before + 2);
    JsonNode found = found(admin, "dang dao nhap").get(0);
    JsonNode dao = admin.get("/api/core/customers/" + found.path("id").asText()).json();
    assertThat(dao.path("birthday").asText()).isEqualTo("1985-03-15");
    assertThat(dao.path("country").asText()).isEqualTo("VN");
    assertThat(found(admin, "situ yulan")).hasSize(1);

    assertThat(texts(list.wrongLines()))
        .hasSize(7)
        .last()
        .asString()
        .contains("Ký tự lạ", "11", "Ghi chú: Có ký tự không hiển thị được");

    list.undo().expect(200);
    JsonNode undone = list.done();
    assertThat(undone.path("state").asText()).isEqualTo("UNDONE");
    assertThat(undone.path("undone").asInt()).isEqualTo(2);
    assertThat(customers(admin)).isEqualTo(before);
    assertThat(found(admin, "dang dao nhap")).isEmpty();
  }

  @Test
  @Order(2)
  void takes_a_csv_once_and_keeps_what_was_changed_or_is_used_when_it_is_undone(Platform platform) {
    ApiClient admin = platform.admin();
    int before = customers(admin);
    byte[] file = CustomerList.of(3, 913000000).csv();
    ListImport list = ListImport.upload(admin, "khach.csv", file);
    admin.post(list.path() + "/check", Map.of()).expect(400);
    list.check();
    ListImport again = ListImport.upload(admin, "khach.csv", file);
    assertThat(again.check().path("errorLines").asInt()).isZero();
    list.start(false).expect(200);
    assertThat(list.done().path("written").asInt()).isEqualTo(3);
    again.start(false).expect(200);
    JsonNode twice = again.done();
    assertThat(twice.path("written").asInt()).isZero();
    assertThat(twice.path("errorLines").asInt()).isEqualTo(3);
    assertThat(customers(admin)).isEqualTo(before + 3);

    String path =
        "/api/core/customers/"
            + found(admin, "khach913000001@example.org").get(0).path("id").asText();
    Map<String, Object> changed = customer("Đã sửa", "0913000001");
    admin.put(path, admin.get(path).etag(), changed).expect(200);
    String used = found(admin, "khach913000002@example.org").get(0).path("id").asText();
    admin
        .post(
            "/api/care/cases",
            Map.of(
                "customerId",
                used,
                "kind",
                "QUESTION",
                "priority",
                "NORMAL",
                "subject",
                "Hỏi về visa"))
        .expect(201);
    list.undo().expect(200);

    assertThat(list.done().path("undone").asInt()).isEqualTo(1);
    assertThat(customers(admin)).isEqualTo(before + 2);
    list.undo().expectProblem(409, "imports.wrong-state");
  }

  @Test
  @Order(3)
  void takes_a_long_list_while_others_work(Platform platform) {
    ApiClient admin = platform.admin();
    ApiClient other = platform.admin();
    int before = customers(admin);
    ListImport list = ListImport.upload(admin, "all.xlsx", CustomerList.of(many, 920000000).xlsx());
    assertThat(list.check().path("errorLines").asInt()).isZero();

    list.start(false).expect(200);
    list.awaitWritten(1);
    assertThat(found(other, "đã sửa")).hasSize(1);
    other.post("/api/core/customers", customer("Meanwhile", "0914100000")).expect(201);
    other.get("/api/core/customers?limit=1").expect(200);
    assertThat(list.run().path("state").asText()).isEqualTo("WRITING");

    JsonNode done = list.done();
    assertThat(done.path("state").asText()).isEqualTo("DONE");
    assertThat(done.path("written").asInt()).isEqualTo(many);
    assertThat(customers(admin)).isEqualTo(before + many + 1);
    JsonNode last = found(admin, "khach" + (920000000 + many - 1) + "@example.org").get(0);
    String digits = last.path("code").asText().substring(2);
    assertThat(digits).isGreaterThan("009999"); // and so might be a phone number's
    assertThat(found(admin, digits)).contains(last);

    list.undo().expect(200);
    assertThat(list.done().path("undone").asInt()).isEqualTo(many);
    assertThat(customers(admin)).isEqualTo(before + 1);
  }

  @Test
  @Order(4)
  void a_cancelled_import_leaves_nothing(Platform platform) {
    ApiClient admin = platform.admin();
    int before = customers(admin);
    ListImport list = ListImport.upload(admin, "c.csv", CustomerList.of(SOME, 930000000).csv());
    list.check();
    list.start(false).expect(200);
    list.awaitWritten(1);

    list.cancel().expect(200);

    JsonNode cancelled = list.done();
    assertThat(cancelled.path("state").asText()).isEqualTo("CANCELLED");
    assertThat(cancelled.path("written").asInt()).isZero();
    assertThat(customers(admin)).isEqualTo(before);
  }

  @Test
  @Order(5)
  void a_platform_that_dies_midway_leaves_nothing_and_says_so(Platform platform) {
    ApiClient admin = platform.admin();
    int before = customers(admin);
    ListImport list = ListImport.upload(admin, "k.csv", CustomerList.of(SOME, 940000000).csv());
    list.check();
    list.start(false).expect(200);
    list.awaitWritten(1);

    platform.killAndRestart();

    JsonNode again = list.done();
    assertThat(again.path("state").asText()).isEqualTo("CHECKED");
    assertThat(again.path("failure").asText()).contains("stopped in the middle");
    assertThat(customers(admin)).isEqualTo(before);
    list.start(false).expect(200);
    assertThat(list.done().path("state").asText()).isEqualTo("DONE");
    assertThat(customers(admin)).isEqualTo(before + SOME);

    list.undo().expect(200);
    assertThat(list.done().path("undone").asInt()).isEqualTo(SOME);
  }

  private static int customers(ApiClient client) {
    return client.get("/api/core/customers?limit=1").expect(200).json().path("total").asInt();
  }

  private static JsonNode found(ApiClient client, String text) {
    return client
        .get(
            "/api/core/customers/search?q="
                + java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8))
        .expect(200)
        .json()
        .path("items");
  }

  /** The rows of the first sheet, header included, as text. */
  private static List<String> texts(byte[] xlsx) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
      return workbook.getFirstSheet().read().stream()
          .map(row -> row.stream().map(cell -> cell == null ? "" : cell.getText()).toList())
          .map(List::toString)
          .toList();
    }
  }

  private static Map<String, Object> customer(String name, String phone) {
    return new HashMap<>(
        Map.of(
            "name",
            name,
            "phone",
            phone,
            "kind",
            "PERSON",
            "source",
            "PHONE",
            "version",
            0,
            "mailConsent",
            false,
            "archived",
            false));
  }
}
