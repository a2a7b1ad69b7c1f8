package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tourwright.itests.Answer;
import org.tourwright.itests.ApiClient;
import org.tourwright.itests.Await;
import org.tourwright.itests.Database;
import org.tourwright.itests.OnPlatform;
import org.tourwright.itests.Platform;

/** The archive that is delivered, installed into a Tourwright of its own and used over HTTP. */
@OnPlatform(Database.DERBY)
class ${Module}PlatformIT {

  private static final String ALL = "/api/${module}/${things}";

  @BeforeAll
  static void install(Platform platform) {
    platform.console(
        "kar:install file:%s; feature:install tourwright-${module}"
            .formatted(System.getProperty("tourwright.test.archive")));
    ApiClient admin = platform.admin();
    Await.until(
        "the module to be active", Duration.ofSeconds(60), () -> admin.get(ALL).status() == 200);
  }

  @Test
  void isOpenedFoundChangedDoneAndArchived(Platform platform) {
    ApiClient admin = platform.admin();
    Map<String, Object> details = details(admin, "Đà Nẵng");
    Answer made = admin.post(ALL, details).expect(201);
    String one = ALL + "/" + made.json().path("id").asText();

    assertThat(admin.get(ALL + "?q=da%20nang").expect(200).json().path("items")).hasSize(1);

    details.put("remark", "Hộ chiếu");
    admin.put(one, made.etag(), details).expect(200);
    admin.put(one, made.etag(), details).expectProblem(412, "core.changed-meanwhile");

    admin
        .postTo(one, "state", Map.of("state", "ARCHIVED"))
        .expectProblem(409, "${module}.state-not-reachable");
    admin.postTo(one, "state", Map.of("state", "DONE")).expect(200);
    admin.postTo(one, "state", Map.of("state", "ARCHIVED")).expect(200);
    admin.put(one, admin.get(one).etag(), details).expectProblem(409, "${module}.archived");
  }

  @Test
  void isPagedByKeyset(Platform platform) {
    ApiClient admin = platform.admin();
    admin.post(ALL, details(admin, "Sa Pa")).expect(201);
    admin.post(ALL, details(admin, "Sa Pa")).expect(201);

    JsonNode first = admin.get(ALL + "?q=sa%20pa&limit=1").expect(200).json();
    assertThat(first.path("total").asInt()).isEqualTo(2);
    JsonNode second =
        admin.get(ALL + "?q=sa%20pa&limit=1&after=" + first.path("next").asText()).json();
    assertThat(second.path("items")).hasSize(1).isNotEqualTo(first.path("items"));
    assertThat(second.path("next").isNull()).isTrue();
  }

  @Test
  void refusesWhatIsWrongByField(Platform platform) {
    Answer refused = platform.admin().post(ALL, Map.of("title", " "));

    refused.expectProblem(400, "core.invalid");
    assertThat(refused.json().path("errors").findValuesAsText("field"))
        .contains("title", "customerId", "dueOn");
  }

  @Test
  void bringsItsPagesAndWordsAndReport(Platform platform) {
    ApiClient admin = platform.admin();
    for (JsonNode module : admin.get("/api/modules").expect(200).json().path("items")) {
      if (module.path("id").asText().equals("${module}")) {
        admin.get(module.path("entry").asText()).expect(200);
      }
    }
    JsonNode words = admin.get("/api/words/vi").expect(200).json();
    assertThat(words.path("${module}.module.title").asText()).isEqualTo("${moduleNameVi}");
    assertThat(
            admin
                .get("/api/reports/reports/${module}.work?from=2026-01-01&to=2026-12-31")
                .expect(200)
                .text())
        .contains("opened", "done");
  }

  @Test
  void opensOneForATourThatIsSold(Platform platform) {
    ApiClient admin = platform.admin();
    String customer = customer(admin);
    String wish =
        made(admin, "opportunities", Map.of("customer", customer, "title", "Huế", "pax", 2));
    Map<String, Object> price = Map.of("amount", "3000000", "currency", "VND");
    Map<String, Object> line = Map.of("description", "Huế", "quantity", 2, "unitPrice", price);
    String offer =
        made(admin, "quotations", Map.of("opportunity", wish, "lines", List.of(line)));
    admin.postTo("/api/crm/quotations/" + offer, "accept", Map.of()).expect(200);
    LocalDate start = LocalDate.now(ZoneOffset.UTC).plusDays(30);
    String contract =
        made(
            admin,
            "contracts",
            Map.of("quotation", offer, "start", start.toString(), "end", start.toString()));

    admin.postTo("/api/crm/contracts/" + contract, "sign", Map.of()).expect(200);

    JsonNode opened =
        Await.value(
            "what the sold tour opens",
            Duration.ofSeconds(30),
            () -> admin.get(ALL + "?customerId=" + customer).expect(200).json().path("items"),
            items -> items.size() == 1);
    assertThat(opened.path(0).path("dueOn").asText()).isEqualTo(start.toString());
    assertThat(opened.path(0).path("bookingId").isTextual()).isTrue();
  }

  private static String made(ApiClient admin, String what, Map<String, Object> details) {
    return admin.post("/api/crm/" + what, details).expect(201).json().path("id").asText();
  }

  private static Map<String, Object> details(ApiClient admin, String title) {
    Map<String, Object> details = new HashMap<>();
    details.put("title", title);
    details.put("customerId", customer(admin));
    details.put("dueOn", "2026-12-01");
    return details;
  }

  private static String customer(ApiClient admin) {
    return admin
        .post("/api/core/customers", Map.of("kind", "PERSON", "name", "Nguyễn Văn An"))
        .expect(201)
        .json()
        .path("id")
        .asText();
  }
}
