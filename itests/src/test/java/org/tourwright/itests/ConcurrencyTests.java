package org.tourwright.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** People who want the same thing at the same moment: it is given once, and the others are told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ConcurrencyTests {

  private static final int PEOPLE = 10;
  private static final int SEATS = 6;

  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

  private ApiClient sales;
  private ApiClient accountant;
  private ApiClient designer;
  private String customer;

  @BeforeAll
  void hire(Platform platform) {
    Staff staff = Staff.hire(platform);
    sales = staff.as("salesperson");
    accountant = staff.as("accountant");
    designer = staff.as("tour-designer");
    customer =
        id(
            sales.post(
                "/api/core/customers",
                Map.of("name", "Lê Thị Nhanh", "phone", "0915 000 001", "language", "vi")));
  }

  @Test
  void no_seat_is_sold_twice() {
    String departure = departure();
    List<String> contracts = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      String quotation = quotation(opportunity(departure));
      sales.postTo("/api/crm/quotations/" + quotation, "accept", Map.of()).expect(200);
      contracts.add(id(sales.post("/api/crm/contracts", Map.of("quotation", quotation))));
    }

    List<Answer> answers =
        AtOnce.each(contracts, one -> sales.postTo("/api/crm/contracts/" + one, "sign", Map.of()));

    won(answers, 200, SEATS, refused -> refused.expectProblem(409, "tours.not-enough-seats"));
    JsonNode seats = designer.get("/api/tours/departures/" + departure).expect(200).json();
    assertThat(seats.path("seatsTaken").asInt()).isEqualTo(SEATS);
    assertThat(sales.get("/api/crm/bookings?limit=200").expect(200).json().path("items"))
        .hasSize(SEATS);
  }

  @Test
  void a_customer_accepts_one_of_several_quotations() {
    String opportunity = opportunity(null);
    List<String> quotations = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      quotations.add(quotation(opportunity));
    }

    List<Answer> answers =
        AtOnce.each(
            quotations, one -> sales.postTo("/api/crm/quotations/" + one, "accept", Map.of()));

    won(answers, 200, 1, refused -> refused.expectProblem(409, "crm.other-quotation-accepted"));
  }

  @Test
  void a_quotation_is_accepted_once() {
    String quotation = quotation(opportunity(null));
    String read = sales.get("/api/crm/quotations/" + quotation).expect(200).etag();

    List<Answer> answers =
        AtOnce.each(
            Collections.nCopies(4, quotation),
            one -> sales.postIfMatch("/api/crm/quotations/" + one + "/accept", read, Map.of()));

    won(answers, 200, 1, refused -> refused.expectProblem(412, "core.changed-meanwhile"));
  }

  @Test
  void one_contract_is_made_of_a_quotation() {
    String quotation = quotation(opportunity(null));
    sales.postTo("/api/crm/quotations/" + quotation, "accept", Map.of()).expect(200);

    List<Answer> answers =
        AtOnce.each(
            Collections.nCopies(4, quotation),
            one ->
                sales.post(
                    "/api/crm/contracts",
                    Map.of(
                        "quotation",
                        one,
                        "start",
                        today.plusDays(40).toString(),
                        "end",
                        today.plusDays(42).toString())));

    won(answers, 201, 1, refused -> refused.expectProblem(409, "crm.contract-exists"));
  }

  @Test
  void a_receivable_is_not_paid_twice() {
    Map<String, String> amount = Map.of("amount", "1000000", "currency", "VND");
    String receivable =
        id(
            accountant.post(
                "/api/accounting/receivables",
                Map.of(
                    "customer",
                    customer,
                    "description",
                    "Visa",
                    "due",
                    today.plusDays(5).toString(),
                    "amount",
                    amount)));
    Map<String, Object> receipt =
        Map.of(
            "customer",
            customer,
            "date",
            today.toString(),
            "amount",
            amount,
            "method",
            "BANK",
            "allocations",
            List.of(Map.of("receivable", receivable, "amount", amount)));

    List<Answer> answers =
        AtOnce.each(
            Collections.nCopies(4, receipt),
            one -> accountant.post("/api/accounting/receipts", one));

    won(answers, 201, 1, refused -> refused.expectProblem(400, "core.invalid"));
    JsonNode paid = accountant.get("/api/accounting/receivables/" + receivable).expect(200).json();
    assertThat(paid.path("state").asText()).isEqualTo("PAID");
    assertThat(paid.at("/paid/amount").asText()).isEqualTo("1000000");
    assertThat(paid.at("/open/amount").asText()).isEqualTo("0");
  }

  @Test
  void the_first_documents_of_a_customer_open_one_account() {
    String fresh =
        id(
            sales.post(
                "/api/core/customers",
                Map.of("name", "Phạm Văn Mới", "phone", "0915 000 002", "language", "vi")));

    List<Answer> answers =
        AtOnce.each(
            Collections.nCopies(4, fresh),
            one ->
                accountant.post(
                    "/api/accounting/receivables",
                    Map.of(
                        "customer",
                        one,
                        "description",
                        "Visa",
                        "due",
                        today.plusDays(5).toString(),
                        "amount",
                        Map.of("amount", "1000000", "currency", "VND"))));

    answers.forEach(answer -> answer.expect(201));
    JsonNode accounts =
        accountant.get("/api/accounting/accounts/CUSTOMER?party=" + fresh).expect(200).json();
    assertThat(accounts.path("items")).hasSize(1);
    assertThat(accounts.at("/items/0/charged/amount").asText()).isEqualTo("4000000");
  }

  /** So many have it, and the others are refused as told. */
  private static void won(List<Answer> answers, int status, int winners, Consumer<Answer> refused) {
    List<Answer> others = answers.stream().filter(answer -> answer.status() != status).toList();
    others.forEach(refused);
    assertThat(answers).hasSize(winners + others.size());
  }

  private String departure() {
    String programme =
        id(
            designer.post(
                "/api/tours/programmes",
                Map.of(
                    "code",
                    "LAST",
                    "title",
                    "Đà Lạt",
                    "kind",
                    "DOMESTIC",
                    "language",
                    "vi",
                    "days",
                    2,
                    "nights",
                    1)));
    String path = "/api/tours/programmes/" + programme;
    designer
        .put(
            path + "/itinerary",
            designer.get(path).etag(),
            Map.of("days", List.of(Map.of("title", "Đi"), Map.of("title", "Về"))))
        .expect(200);
    return id(
        designer.post(
            "/api/tours/departures",
            Map.of(
                "programme",
                programme,
                "start",
                today.plusDays(30).toString(),
                "seats",
                SEATS,
                "minimumToRun",
                2,
                "price",
                Map.of("amount", "2000000", "currency", "VND"))));
  }

  private String opportunity(String departure) {
    Map<String, Object> wish =
        new java.util.HashMap<>(
            Map.of("customer", customer, "title", "Đà Lạt", "tourText", "Đà Lạt", "pax", 1));
    if (departure != null) {
      wish.put("departure", departure);
    }
    return id(sales.post("/api/crm/opportunities", wish));
  }

  private String quotation(String opportunity) {
    return id(
        sales.post(
            "/api/crm/quotations",
            Map.of(
                "opportunity",
                opportunity,
                "lines",
                List.of(
                    Map.of(
                        "description",
                        "Tour",
                        "quantity",
                        1,
                        "unitPrice",
                        Map.of("amount", "2000000", "currency", "VND"))))));
  }

  private static String id(Answer answer) {
    return answer.expect(201).json().path("id").asText();
  }
}
