package org.tourwright.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Departments come and go in a running agency, and a restart loses nothing. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class ModulesTests {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** A list of each department to read. */
  private static final Map<String, String> LISTS =
      Map.of(
          "tours", "/api/tours/programmes",
          "campaigns", "/api/campaigns/segments",
          "crm", "/api/crm/opportunities",
          "operations", "/api/operations/suppliers",
          "accounting", "/api/accounting/receivables",
          "care", "/api/care/cases",
          "reports", "/api/reports/reports");

  @Test
  @Order(1)
  void eachDepartmentGoesAndComesBack(Platform platform) {
    ApiClient admin = platform.admin();
    List<String> all = departments(admin);
    assertThat(all).containsExactlyInAnyOrderElementsOf(LISTS.keySet());
    for (String id : all) {
      String before = data(admin, id);
      String pages = module(admin, id).path("entry").asText();
      admin.get(pages).expect(200);
      change(admin, id, "uninstall");
      awaitAbsent(admin, id);
      assertThat(admin.get("/api/openapi.json").expect(200).json().path("paths").fieldNames())
          .toIterable()
          .as("paths of %s in the API description", id)
          .noneMatch(path -> path.startsWith("/api/" + id + "/"));
      // The shell makes the menu of the pages of the modules that are active.
      assertThat(module(admin, id).path("entry").isTextual()).as("pages of %s", id).isFalse();
      admin.get(pages).expect(404);
      for (String other : all) {
        if (!other.equals(id)) {
          admin.get(LISTS.get(other)).expect(200);
        }
      }
      admin.get("/health/ready").expect(200);
      change(admin, id, "install");
      awaitActive(admin, id);
      admin.get(module(admin, id).path("entry").asText()).expect(200);
      assertThat(data(admin, id)).as("what %s had before", id).isEqualTo(before);
    }
  }

  @Test
  @Order(2)
  void theConsoleDoesItToo(Platform platform) {
    ApiClient admin = platform.admin();
    platform.console("feature:uninstall tourwright-accounting");
    awaitAbsent(admin, "accounting");
    platform.console("feature:install tourwright-accounting");
    awaitActive(admin, "accounting");
  }

  @Test
  @Order(3)
  void salesAndToursAreEnoughForAnAgency(Platform platform) {
    ApiClient admin = platform.admin();
    List<String> others = new ArrayList<>(departments(admin));
    others.removeAll(List.of("crm", "tours"));
    others.forEach(id -> change(admin, id, "uninstall"));
    others.forEach(id -> awaitAbsent(admin, id));
    try {
      Map<String, Object> enquiry = new HashMap<>();
      enquiry.put("name", "Only Two Departments");
      enquiry.put("kind", "PERSON");
      enquiry.put("phone", "0903 777 111");
      enquiry.put("source", "PHONE");
      enquiry.put("interest", "Hà Giang");
      JsonNode lead = admin.post("/api/crm/leads", enquiry).expect(201).json();
      JsonNode opportunity =
          admin
              .post(
                  "/api/crm/leads/" + lead.path("id").asText() + "/qualify",
                  Map.of("title", "Hà Giang", "tourText", "Hà Giang", "pax", 2))
              .expect(201)
              .json();
      admin
          .post(
              "/api/crm/quotations",
              Map.of(
                  "opportunity",
                  opportunity.path("id").asText(),
                  "lines",
                  List.of(
                      Map.of(
                          "description",
                          "Tour",
                          "quantity",
                          2,
                          "unitPrice",
                          Map.of("amount", "1500000", "currency", "VND")))))
          .expect(201);
      admin.get("/health/ready").expect(200);
    } finally {
      others.forEach(id -> change(admin, id, "install"));
      others.forEach(id -> awaitActive(admin, id));
    }
  }

  @Test
  @Order(4)
  void aRestartLosesNothingAndBringsNothingBack(Platform platform) {
    ApiClient before = platform.admin();
    change(before, "care", "uninstall");
    awaitAbsent(before, "care");
    String customers = total(before, "/api/core/customers");
    int events = before.get("/api/core/events?limit=200").expect(200).json().path("items").size();

    platform.restart();

    before.get("/api/session").expect(200);
    awaitAbsent(before, "care");
    LISTS.keySet().stream()
        .filter(id -> !id.equals("care"))
        .forEach(id -> before.get(LISTS.get(id)).expect(200));
    assertThat(total(before, "/api/core/customers")).isEqualTo(customers);
    assertThat(before.get("/api/core/events?limit=200").expect(200).json().path("items").size())
        .isGreaterThanOrEqualTo(events);
    assertThat(before.get("/api/core/events?state=PARKED").expect(200).json().path("items"))
        .isEmpty();
  }

  private static List<String> departments(ApiClient admin) {
    List<String> ids = new ArrayList<>();
    for (JsonNode module : admin.get("/api/modules").expect(200).json().path("items")) {
      String id = module.path("id").asText();
      if (LISTS.containsKey(id) && module.path("state").asText().equals("ACTIVE")) {
        ids.add(id);
      }
    }
    return ids;
  }

  private static String data(ApiClient admin, String id) {
    return total(admin, LISTS.get(id));
  }

  private static String total(ApiClient admin, String path) {
    JsonNode page = admin.get(path).expect(200).json();
    return page.path("total").asText() + " " + page.path("items").size();
  }

  private static void change(ApiClient admin, String id, String what) {
    admin.post("/api/modules/" + id + "/" + what, null).expect(202);
  }

  private static void awaitAbsent(ApiClient admin, String id) {
    Await.until(
        id + " to be absent",
        PATIENCE,
        () -> state(admin, id).equals("ABSENT") && !isChanging(admin, id));
    admin.get(LISTS.get(id)).expectProblem(404, "web.module-absent");
  }

  private static void awaitActive(ApiClient admin, String id) {
    Await.until(
        id + " to be active",
        PATIENCE,
        () -> state(admin, id).equals("ACTIVE") && !isChanging(admin, id));
  }

  private static boolean isChanging(ApiClient admin, String id) {
    return module(admin, id).at("/change/state").asText().equals("RUNNING");
  }

  private static String state(ApiClient admin, String id) {
    return module(admin, id).path("state").asText();
  }

  /** Missing for a moment while it is being installed. */
  private static JsonNode module(ApiClient admin, String id) {
    for (JsonNode module : admin.get("/api/modules").expect(200).json().path("items")) {
      if (module.path("id").asText().equals(id)) {
        return module;
      }
    }
    return MissingNode.getInstance();
  }
}
