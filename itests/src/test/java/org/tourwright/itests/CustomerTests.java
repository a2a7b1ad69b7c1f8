package org.tourwright.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Customers at the API: what is refused and how that is told, and how they are found. */
abstract class CustomerTests {

  private static final String CUSTOMERS = "/api/core/customers";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          email    | nope@@     | en | This is not an e-mail address.
          email    | nope@@     | vi | Địa chỉ email không hợp lệ.
          email    | nope@@     | zh | 电子邮箱地址无效。
          name     | ''         | en | Please fill this in.
          name     | ''         | vi | Vui lòng nhập mục này.
          name     | ''         | zh | 请填写此项。
          kind     | ROBOT      | en | This is not one of: PERSON, COMPANY.
          birthday | 2026-13-40 | en | This is not a valid date.
          """)
  void tellsWhichFieldIsWrong(
      String field, String value, String language, String message, Platform platform) {
    Map<String, Object> customer = customer("Somebody");
    customer.put(field, value);

    Answer answer =
        platform
            .admin()
            .speaking(language)
            .post(CUSTOMERS, customer)
            .expectProblem(400, "core.invalid");

    JsonNode error = answer.json().path("errors").path(0);
    assertThat(error.path("field").asText()).isEqualTo(field);
    assertThat(error.path("message").asText()).isEqualTo(message);
  }

  @Test
  void refusesTextThatIsTooLong(Platform platform) {
    Answer answer =
        platform
            .admin()
            .post(CUSTOMERS, customer("x".repeat(5000)))
            .expectProblem(400, "core.invalid");

    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("name");
    assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo("core.too-long");
  }

  @Test
  void refusesWhatIsNotJson(Platform platform) {
    ApiClient admin = platform.admin();
    admin
        .send(
            admin
                .request(CUSTOMERS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\": ")))
        .expectProblem(400, "web.bad-json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\ud800b"})
  void refusesCharactersThatCannotBeStored(String name, Platform platform) {
    Answer answer =
        platform.admin().post(CUSTOMERS, customer(name)).expectProblem(400, "core.invalid");

    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("name");
    assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo("core.bad-characters");
  }

  @ParameterizedTest
  @CsvSource({
    "?q=a%00b, q",
    "/search?q=a%00b, q",
    "/search?limit=-1&q=a, limit",
    "/search?limit=201&q=a, limit",
    "?limit=0, limit",
    "/duplicates?email=%00, email"
  })
  void refusesQueriesThatCannotBeMeant(String query, String field, Platform platform) {
    Answer answer = platform.admin().get(CUSTOMERS + query).expectProblem(400, "core.invalid");

    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(field);
  }

  @Test
  void saysThatAnObjectIsExpected(Platform platform) {
    platform
        .admin()
        .post(CUSTOMERS, List.of(customer("In a list")))
        .expectProblem(400, "web.not-an-object");
  }

  @Test
  void saysWhereTheNewOneIsWithoutNamingAHost(Platform platform) {
    ApiClient admin = platform.admin();
    String made = admin.post(CUSTOMERS, customer("Somewhere")).expect(201).location();

    assertThat(made).startsWith(CUSTOMERS + "/");
    assertThat(admin.get(made).expect(200).json().path("name").asText()).isEqualTo("Somewhere");
  }

  @Test
  void savesOnlyTheVersionThatWasRead(Platform platform) {
    ApiClient admin = platform.admin();
    Answer made = admin.post(CUSTOMERS, customer("Versioned")).expect(201);
    String path = CUSTOMERS + "/" + made.json().path("id").asText();

    admin.put(path, customer("Versioned")).expectProblem(428, "web.version-missing");
    admin.put(path, made.etag(), customer("Versioned two")).expect(200);
    admin
        .put(path, made.etag(), customer("Versioned three"))
        .expectProblem(412, "core.changed-meanwhile");
    assertThat(admin.get(path).expect(200).json().path("name").asText()).isEqualTo("Versioned two");
  }

  @Test
  void doesNotKnowAnotherId(Platform platform) {
    String path = CUSTOMERS + "/" + UUID.randomUUID();
    platform.admin().get(path).expectProblem(404, "core.not-found");
    platform.admin().put(path, "\"1\"", customer("Nobody")).expectProblem(404, "core.not-found");
  }

  @Test
  void aRefusalIsNoNewsForTheLog(Platform platform) throws IOException {
    ApiClient admin = platform.admin();
    int before = Files.readString(platform.installation().log()).length();
    Answer made = admin.post(CUSTOMERS, customer("Refused")).expect(201);
    String path = CUSTOMERS + "/" + made.json().path("id").asText();
    admin.put(path, "\"99\"", customer("Other")).expectProblem(412, "core.changed-meanwhile");

    assertThat(Files.readString(platform.installation().log()).substring(before))
        .doesNotContain("Error ending association");
  }

  @Test
  void aSalespersonDoesNotChangeACustomerOfAnother(Platform platform) {
    ApiClient second = platform.login("sales2", "tourwright-sales2");
    Map<String, Object> customer = customer("Of the second");
    customer.put("ownerId", second.get("/api/session").expect(200).json().at("/user/id").asText());
    Answer made = platform.admin().post(CUSTOMERS, customer).expect(201);
    String path = CUSTOMERS + "/" + made.json().path("id").asText();

    platform
        .login("sales", "tourwright-sales")
        .put(path, made.etag(), customer)
        .expectProblem(403, "core.not-permitted");
    second.put(path, made.etag(), customer).expect(200);
  }

  @Test
  void whoBringsACustomerIsInChargeOfIt(Platform platform) {
    ApiClient sales = platform.login("sales", "tourwright-sales");
    String me = sales.get("/api/session").expect(200).json().at("/user/id").asText();

    JsonNode brought = sales.post(CUSTOMERS, customer("Brought by sales")).expect(201).json();
    assertThat(brought.path("ownerId").asText()).isEqualTo(me);

    JsonNode entered = platform.admin().post(CUSTOMERS, customer("Entered")).expect(201).json();
    assertThat(entered.path("ownerId").isNull()).isTrue();
  }

  @Test
  void findsCustomersAsPeopleWriteThem(Platform platform) {
    ApiClient admin = platform.admin();
    create(admin, "Đặng Thị Đào Guard", "0903 123 987");
    create(admin, "欧阳小明", "+86 138 0013 8000");

    for (String text :
        new String[] {
          "dang dao guard",
          "ĐẶNG ĐÀO GUARD",
          "đào guard",
          "0903123987",
          "+84 903 123 987",
          "84903123987",
          "0903 123"
        }) {
      assertThat(found(admin, text)).as(text).contains("Đặng Thị Đào Guard");
    }
    for (String text :
        new String[] {
          "欧阳小明",
          "小明",
          "ouyangxiaoming",
          "ouyang xiao ming",
          "xiaoming",
          "oyxm",
          "xm",
          "13800138000",
          "+86 138-0013-8000",
          "008613800138000"
        }) {
      assertThat(found(admin, text)).as(text).contains("欧阳小明");
    }
    assertThat(found(admin, "dang duong guard")).doesNotContain("Đặng Thị Đào Guard");
  }

  @Test
  void findsCustomersByCodeAndAddress(Platform platform) {
    ApiClient admin = platform.admin();
    Map<String, Object> customer = customer("Lữ Long Address");
    String address = "a".repeat(60) + "@long-address.example.org";
    customer.put("email", address);
    String code = admin.post(CUSTOMERS, customer).expect(201).json().path("code").asText();

    assertThat(found(admin, code.substring(2))).contains("Lữ Long Address");
    assertThat(found(admin, address)).contains("Lữ Long Address");
    assertThat(found(admin, "address " + address)).contains("Lữ Long Address");
    assertThat(found(admin, "000000")).isEmpty();
    assertThat(found(admin, "+840000")).isEmpty();
    create(admin, "吕布", "0966 777 888");
    assertThat(found(admin, "lvbu")).contains("吕布");
  }

  @Test
  void aLongRequestIdIsNoObstacle(Platform platform) {
    ApiClient admin = platform.admin();
    admin
        .send(
            admin
                .request(CUSTOMERS)
                .header("X-Request-Id", "r".repeat(64))
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        "{\"name\": \"Traced\", \"kind\": \"PERSON\", \"source\": \"PHONE\"}")))
        .expect(201);
  }

  @Test
  void pagesFollowEachOtherAndAreCountedOnce(Platform platform) {
    ApiClient admin = platform.admin();
    for (int i = 0; i < 5; i++) {
      admin.post(CUSTOMERS, customer("Paged")).expect(201);
    }
    for (String sort : List.of("name", "-name", "updatedAt", "-createdAt")) {
      List<String> ids = new ArrayList<>();
      String first = CUSTOMERS + "?q=paged&limit=2&sort=" + sort;
      JsonNode page = admin.get(first).expect(200).json();
      assertThat(page.path("total").asInt()).isEqualTo(5);
      while (true) {
        ids.addAll(page.path("items").findValuesAsText("id"));
        if (page.path("next").isNull()) {
          break;
        }
        page = admin.get(first + "&after=" + page.path("next").asText()).expect(200).json();
        assertThat(page.path("total").isNull()).isTrue();
      }
      assertThat(ids).as(sort).hasSize(5).doesNotHaveDuplicates();
    }
  }

  @Test
  void aMadeUpCursorIsRefused(Platform platform) {
    String cursor =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString((UUID.randomUUID() + "|a\u0000b").getBytes(StandardCharsets.UTF_8));

    Answer answer =
        platform
            .admin()
            .get(CUSTOMERS + "?sort=name&after=" + cursor)
            .expectProblem(400, "core.invalid");

    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("after");
  }

  private static List<String> found(ApiClient client, String text) {
    return client
        .get(CUSTOMERS + "/search?limit=50&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
        .expect(200)
        .json()
        .path("items")
        .findValuesAsText("name");
  }

  private static void create(ApiClient client, String name, String phone) {
    Map<String, Object> customer = customer(name);
    customer.put("phone", phone);
    client.post(CUSTOMERS, customer).expect(201);
  }

  private static Map<String, Object> customer(String name) {
    return new HashMap<>(
        Map.of(
            "name",
            name,
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
