package org.tourwright.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The main job: one customer from the campaign's mail to the manager's dashboard, each step by the
 * department whose work it is. The figures, checked by hand, all in đồng:
 *
 * <pre>
 * departure at 4,480,000 a person × 4 guests          = 17,920,000 contract
 * deposit 30 %                                        =  5,376,000
 * rest                                                = 12,544,000
 * hotel 2 rooms × 2 nights × 800,000                  =  3,200,000
 * bus                                                 =  4,200,000
 * tickets paid by the guide                           =    350,000
 * profit 17,920,000 − 7,400,000 − 350,000             = 10,170,000 (56.75 %)
 * </pre>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class MainJobTests {

  private static final Duration SOON = Duration.ofSeconds(40);
  private static final String MAIL = "dao@example.org";

  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
  private final LocalDate start = today.plusDays(30);

  private Staff staff;
  private String customer;
  private String programme;
  private String departure;
  private String lead;
  private String opportunity;
  private String lost;
  private String quotation;
  private String contract;
  private String booking;
  private String tour;
  private String supplier;

  @Test
  @Order(1)
  void the_designer_makes_a_tour_with_a_price_and_a_departure(Platform platform) {
    staff = Staff.hire(platform);
    ApiClient designer = staff.as("tour-designer");
    programme =
        id(
            designer.post(
                "/api/tours/programmes",
                Map.of(
                    "code",
                    "E2E-3N2D",
                    "title",
                    "Hà Nội – Hạ Long",
                    "kind",
                    "DOMESTIC",
                    "language",
                    "vi",
                    "days",
                    3,
                    "nights",
                    2)));
    String path = "/api/tours/programmes/" + programme;
    designer
        .put(path + "/itinerary", designer.get(path).etag(), Map.of("days", days()))
        .expect(200);
    Answer costing = designer.post(path + "/costings", costing()).expect(201);
    String costingPath = "/api/tours/costings/" + costing.json().path("id").asText();
    designer
        .postIfMatch(costingPath + "/activate", designer.get(costingPath).etag(), Map.of())
        .expect(200);
    JsonNode seven = designer.get(path + "/prices?groupSize=7").expect(200).json();
    assertThat(seven.toString()).contains("5310000").contains("3990000");
    designer
        .put(path + "/state", designer.get(path).etag(), Map.of("state", "ON_SALE"))
        .expect(200);
    Answer made =
        designer
            .post(
                "/api/tours/departures",
                Map.of(
                    "programme",
                    programme,
                    "start",
                    start.toString(),
                    "seats",
                    20,
                    "minimumToRun",
                    10))
            .expect(201);
    departure = made.json().path("id").asText();
    assertThat(money(made.json().path("price"))).isEqualTo("4480000 VND");
  }

  @Test
  @Order(2)
  void a_campaign_mail_that_is_opened_brings_a_target(Platform platform) {
    ApiClient marketer = staff.as("marketer");
    customer =
        id(
            marketer.post(
                "/api/core/customers",
                Map.of(
                    "name",
                    "Nguyễn Thị Đào",
                    "email",
                    MAIL,
                    "phone",
                    "0912 345 678",
                    "language",
                    "vi",
                    "country",
                    "VN",
                    "stage",
                    "TARGET",
                    "mailConsent",
                    true)));
    String segment =
        id(
            marketer.post(
                "/api/campaigns/segments",
                Map.of(
                    "name",
                    "Khách Việt",
                    "match",
                    "ALL",
                    "conditions",
                    List.of(
                        Map.of("criterion", "core.language", "comparison", "IS", "value", "vi")))));
    Answer campaign =
        marketer
            .post(
                "/api/campaigns/campaigns",
                Map.of(
                    "name",
                    "Hạ Long mùa thu",
                    "segmentId",
                    segment,
                    "startsOn",
                    today.toString(),
                    "endsOn",
                    today.plusDays(30).toString(),
                    "language",
                    "vi",
                    "subject",
                    "Hạ Long chờ {name}",
                    "body",
                    "<p>Chào {name}, mời bạn đi Hạ Long.</p>"))
            .expect(201);
    String path = "/api/campaigns/campaigns/" + campaign.json().path("id").asText();
    staff
        .as("manager")
        .postIfMatch(path + "/start", marketer.get(path).etag(), Map.of())
        .expect(200);
    MimeMessage mail = platform.mail().await(MAIL, 1).get(0);
    assertThat(Links.html(mail)).contains("Nguyễn Thị Đào");
    String pixel = Links.path(mail, "/public/campaigns/o/");

    // Opens right after the sending are taken for a machine's; a person opens later and perhaps
    // again.
    ApiClient manager = staff.as("manager");
    JsonNode target =
        Await.value(
                "a target of the campaign",
                SOON,
                () -> {
                  reader(platform, pixel).expect(200);
                  return manager
                      .get("/api/crm/leads?state=TARGET")
                      .expect(200)
                      .json()
                      .path("items");
                },
                items -> items.size() == 1)
            .get(0);
    lead = target.path("id").asText();
    assertThat(target.path("campaignName").asText()).isEqualTo("Hạ Long mùa thu");
  }

  private static Answer reader(Platform platform, String path) {
    ApiClient reader = platform.anonymous();
    return reader.send(
        reader
            .request(path)
            .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0")
            .GET());
  }

  @Test
  @Order(3)
  void sales_leads_the_target_to_a_signed_contract(Platform platform) {
    ApiClient sales = staff.as("salesperson");
    sales.post("/api/crm/leads/" + lead + "/take", Map.of()).expect(200);
    sales.post("/api/crm/leads/" + lead + "/verify", Map.of()).expect(200);
    opportunity =
        id(
            sales.post(
                "/api/crm/leads/" + lead + "/qualify",
                Map.of("programme", programme, "departure", departure, "pax", 4)));
    assertThat(stage(sales)).isEqualTo("POTENTIAL");
    assertThat(
            sales
                .get("/api/core/customers/" + customer)
                .expect(200)
                .json()
                .path("ownerId")
                .asText())
        .as("who is in charge of the customer now")
        .isEqualTo(sales.get("/api/session").expect(200).json().path("user").path("id").asText());
    Answer offer =
        sales.post("/api/crm/quotations", Map.of("opportunity", opportunity)).expect(201);
    quotation = offer.json().path("id").asText();
    assertThat(offer.json().toString()).contains("17920000");
    byte[] pdf = sales.download("/api/crm/quotations/" + quotation + "/pdf");
    assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
    sales.postTo("/api/crm/quotations/" + quotation, "send", Map.of("mail", true)).expect(200);
    MimeMessage mail = platform.mail().await(MAIL, 2).get(1);
    assertThat(Links.attachments(mail)).contains(".pdf");
    sales.post("/api/crm/quotations/" + quotation + "/accept", Map.of()).expect(428);
    sales
        .postIfMatch("/api/crm/quotations/" + quotation + "/accept", offer.etag(), Map.of())
        .expectProblem(412, "core.changed-meanwhile");
    sales.postTo("/api/crm/quotations/" + quotation, "accept", Map.of()).expect(200);
    Answer drafted = sales.post("/api/crm/contracts", Map.of("quotation", quotation)).expect(201);
    contract = drafted.json().path("id").asText();
    assertThat(drafted.json().toString()).contains("5376000").contains("12544000");
    sales
        .postTo(
            "/api/crm/contracts/" + contract,
            "sign",
            Map.of("signedOn", today.plusDays(2).toString()))
        .expectProblem(400, "core.invalid");
    Answer signed = sales.postTo("/api/crm/contracts/" + contract, "sign", Map.of()).expect(200);
    booking =
        signed.json().path("booking").isTextual()
            ? signed.json().path("booking").asText()
            : signed.json().path("booking").path("id").asText();
    assertThat(booking).isNotBlank();
    for (String name :
        List.of("Nguyễn Thị Đào", "Trần Văn Bình", "Trần Thị Cúc", "Trần Văn Dũng")) {
      sales
          .post(
              "/api/crm/bookings/" + booking + "/passengers",
              Map.of("name", name, "gender", "X", "birthday", "1985-03-15", "nationality", "VN"))
          .expect(201);
    }
    sales
        .post("/api/crm/bookings/" + booking + "/passengers", Map.of("name", "Người thứ năm"))
        .expectProblem(409, "crm.too-many-passengers");
    JsonNode seats = sales.get("/api/tours/departures/" + departure).expect(200).json();
    assertThat(seats.path("seatsTaken").asInt()).isEqualTo(4);
    stays(departure, start.plusDays(1));
    sees("salesperson", "Nguyễn Thị Đào");
    sees("marketer", "null");
    linked();
    handedOver();
  }

  /** Other systems are one click away from the booking and from the departure. */
  private void linked() {
    link("BOOKING", "https://tickets.example/{number}?people={people}&total={total}{currency}");
    link("DEPARTURE", "https://guides.example/?from={start}");
    ApiClient sales = staff.as("salesperson");
    JsonNode of = sales.get("/api/crm/bookings/" + booking).expect(200).json();
    assertThat(leads(sales, "bookings/" + booking))
        .isEqualTo(
            "https://tickets.example/"
                + of.path("number").asText()
                + "?people=4&total=17920000VND");
    assertThat(leads(sales, "departures/" + departure))
        .isEqualTo("https://guides.example/?from=" + of.path("start").asText());
    staff
        .as("manager")
        .post(
            "/api/integrations/links",
            Map.of(
                "name",
                "Bad",
                "url",
                "https://x.example/{email}",
                "place",
                "BOOKING",
                "active",
                true))
        .expectProblem(400, "core.invalid");
    // Who may not see bookings does not get at them by their links either.
    staff
        .as("marketer")
        .get("/api/integrations/links/bookings/" + booking)
        .expectProblem(404, "core.not-found");
  }

  private void link(String place, String url) {
    staff
        .as("manager")
        .post(
            "/api/integrations/links",
            Map.of("name", place, "url", url, "place", place, "active", true))
        .expect(201);
  }

  private static String leads(ApiClient client, String of) {
    JsonNode links = client.get("/api/integrations/links/" + of).expect(200).json().path("items");
    assertThat(links).hasSize(1);
    return links.path(0).path("url").asText();
  }

  private void stays(String sold, LocalDate other) {
    ApiClient designer = staff.as("tour-designer");
    String path = "/api/tours/departures/" + sold;
    Answer before = designer.get(path).expect(200);
    ObjectNode moved = before.json().deepCopy();
    moved.put("start", other.toString());
    Answer refused = designer.put(path, before.etag(), moved).expectProblem(400, "core.invalid");
    assertThat(refused.json().path("errors").get(0).path("code").asText())
        .isEqualTo("tours.departure-has-bookings");
  }

  private void sees(String role, String name) {
    JsonNode claims =
        staff
            .as(role)
            .get("/api/tours/departures/" + departure + "/seats")
            .expect(200)
            .json()
            .path("items");
    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).path("seats").asInt()).isEqualTo(4);
    assertThat(claims.get(0).path("customerName").asText()).isEqualTo(name);
  }

  /** The manager takes the sale over and gives it back, and all that was made of it goes along. */
  private void handedOver() {
    ApiClient manager = staff.as("manager");
    String path = "/api/crm/opportunities/" + opportunity;
    String seller = manager.get(path).expect(200).json().path("owner").asText();
    String other = manager.get("/api/session").expect(200).json().path("user").path("id").asText();
    for (String owner : List.of(other, seller)) {
      manager.post(path + "/assign", Map.of("owner", owner)).expect(200);
      for (String made :
          List.of("quotations/" + quotation, "contracts/" + contract, "bookings/" + booking)) {
        assertThat(manager.get("/api/crm/" + made).expect(200).json().path("owner").asText())
            .isEqualTo(owner);
      }
    }
    Answer before = manager.get(path).expect(200);
    manager.put(path, before.etag(), Map.of("title", "Hạ Long", "pax", 4)).expect(200);
    assertThat(manager.get(path).json().path("owner").asText()).isEqualTo(seller);
  }

  @Test
  @Order(4)
  void a_restart_in_the_middle_loses_nothing(Platform platform) {
    ApiClient before = staff.as("salesperson");
    platform.restart();
    JsonNode kept = before.get("/api/crm/bookings/" + booking).expect(200).json();
    assertThat(kept.path("pax").asInt()).isEqualTo(4);
  }

  @Test
  @Order(5)
  void the_operator_reserves_and_confirms_the_services(Platform platform) {
    ApiClient operator = staff.as("operator");
    JsonNode toRun =
        Await.value(
            "the tour to run",
            SOON,
            () -> operator.get("/api/operations/tours").expect(200).json().path("items"),
            items -> items.size() == 1);
    tour = toRun.get(0).path("id").asText();
    assertThat(toRun.get(0).path("pax").asInt()).isEqualTo(4);
    supplier =
        id(
            operator.post(
                "/api/operations/suppliers",
                Map.of(
                    "name",
                    "Khách sạn Hạ Long Xanh",
                    "kinds",
                    List.of("HOTEL", "TRANSPORT"),
                    "currency",
                    "VND")));
    confirmed(operator, "HOTEL", 2, "800000", start, start.plusDays(2));
    confirmed(operator, "TRANSPORT", 1, "4200000", start, start.plusDays(2));
    operator
        .post(
            "/api/operations/tours/" + tour + "/costs",
            Map.of(
                "date",
                start.toString(),
                "kind",
                "TICKET",
                "description",
                "Vé tham quan",
                "amount",
                vnd("350000"),
                "paidBy",
                "GUIDE"))
        .expect(201);
    JsonNode rooms =
        operator
            .post("/api/operations/tours/" + tour + "/rooming/proposal", Map.of())
            .expect(200)
            .json();
    assertThat(rooms.path("rooms").size()).isBetween(2, 4);
    String here = "/api/operations/tours/" + tour;
    for (String path : List.of("/passengers", "/rooming", "/costs", "/settlement")) {
      staff.as("salesperson").get(here + path).expectProblem(403, "core.not-permitted");
    }
    staff.as("customer-care").get(here + "/passengers").expect(200);
    staff.as("customer-care").get(here + "/costs").expectProblem(403, "core.not-permitted");
    staff.as("accountant").get(here + "/passengers").expectProblem(403, "core.not-permitted");
    operator.get("/api/operations/tours/waiting").expect(200);
    operator
        .get("/api/operations/calendar?kind=TRANSPORT&from=" + start + "&to=" + start)
        .expect(200);
  }

  private void confirmed(
      ApiClient operator, String kind, int quantity, String price, LocalDate from, LocalDate to) {
    String reservation =
        id(
            operator.post(
                "/api/operations/reservations",
                Map.of(
                    "tour",
                    tour,
                    "kind",
                    kind,
                    "supplier",
                    supplier,
                    "description",
                    kind,
                    "from",
                    from.toString(),
                    "to",
                    to.toString(),
                    "quantity",
                    quantity,
                    "unitPrice",
                    vnd(price))));
    operator
        .post(
            "/api/operations/reservations/" + reservation + "/confirm",
            Map.of("confirmationNumber", "OK-" + kind))
        .expect(200);
  }

  @Test
  @Order(6)
  void the_accountant_collects_and_pays(Platform platform) {
    ApiClient accountant = staff.as("accountant");
    String bounced = receive(accountant, "5376000", "bounced");
    ApiClient sales = staff.as("salesperson");
    knownToSales(sales, "DEPOSIT_PAID");
    accountant
        .post(
            "/api/accounting/receipts/" + bounced + "/reverse",
            Map.of("reason", "Chuyển khoản bị hoàn"))
        .expect(200);
    knownToSales(sales, "NONE");
    receive(accountant, "5376000", "deposit");
    knownToSales(sales, "DEPOSIT_PAID");
    assertThat(stage(sales)).isEqualTo("CUSTOMER");
    receive(accountant, "12544000", "rest");
    JsonNode open =
        accountant
            .get("/api/accounting/receivables?booking=" + booking)
            .expect(200)
            .json()
            .path("items");
    assertThat(open)
        .hasSize(2)
        .allSatisfy(item -> assertThat(item.path("state").asText()).isEqualTo("PAID"));
    JsonNode payables =
        Await.value(
            "the payables",
            SOON,
            () ->
                accountant
                    .get("/api/accounting/payables?tour=" + tour)
                    .expect(200)
                    .json()
                    .path("items"),
            items -> items.size() == 2);
    String party = payables.get(0).path("supplier").asText();
    accountant
        .post(
            "/api/accounting/payments",
            Map.of(
                "supplier",
                party,
                "date",
                today.toString(),
                "amount",
                vnd("7400000"),
                "method",
                "BANK"))
        .expect(201);
    JsonNode paid =
        accountant.get("/api/accounting/payables?tour=" + tour).expect(200).json().path("items");
    assertThat(paid).allSatisfy(item -> assertThat(money(item.path("open"))).isEqualTo("0 VND"));
  }

  private String stage(ApiClient sales) {
    return sales.get("/api/core/customers/" + customer).expect(200).json().path("stage").asText();
  }

  private void knownToSales(ApiClient sales, String payment) {
    Await.until(
        "sales to know the payment: " + payment,
        SOON,
        () ->
            sales
                .get("/api/crm/bookings/" + booking)
                .json()
                .path("payment")
                .asText()
                .equals(payment));
  }

  private String receive(ApiClient accountant, String amount, String key) {
    Await.until(
        "the receivables",
        SOON,
        () ->
            accountant
                    .get("/api/accounting/receivables?booking=" + booking)
                    .json()
                    .path("items")
                    .size()
                == 2);
    Map<String, Object> receipt =
        Map.of(
            "customer",
            customer,
            "date",
            today.toString(),
            "amount",
            vnd(amount),
            "method",
            "BANK");
    Answer first = accountant.post("/api/accounting/receipts", receipt, key).expect(201);
    Answer again = accountant.post("/api/accounting/receipts", receipt, key).expect(201);
    assertThat(again.json().path("id")).isEqualTo(first.json().path("id"));
    return first.json().path("id").asText();
  }

  @Test
  @Order(7)
  void the_tour_is_run_and_settled_and_its_profit_is_right_to_the_last_dong(Platform platform) {
    ApiClient operator = staff.as("operator");
    operator.post("/api/operations/tours/" + tour + "/complete", Map.of("early", true)).expect(200);
    operator.post("/api/operations/tours/" + tour + "/settlement", Map.of()).expect(200);
    // The guide paid 350,000 without an advance; that much may still be given, and no more.
    advance(operator, "350001").expectProblem(409, "operations.only-evening-out");
    advance(operator, "350000").expect(201);
    ApiClient accountant = staff.as("accountant");
    JsonNode profit =
        Await.value(
            "the final profit",
            SOON,
            () -> accountant.get("/api/accounting/profits/" + tour).json(),
            json -> json.path("provisional").isBoolean() && !json.path("provisional").asBoolean());
    JsonNode figures = profit.path("figures").get(0);
    assertThat(money(figures.path("revenue"))).isEqualTo("17920000 VND");
    assertThat(money(figures.path("serviceCosts"))).isEqualTo("7400000 VND");
    assertThat(money(figures.path("runningCosts"))).isEqualTo("350000 VND");
    assertThat(money(figures.path("profit"))).isEqualTo("10170000 VND");
    assertThat(figures.path("margin").decimalValue()).isEqualByComparingTo("0.5675");
  }

  private Answer advance(ApiClient operator, String amount) {
    return operator.post(
        "/api/operations/tours/" + tour + "/advances",
        Map.of(
            "date",
            today.toString(),
            "direction",
            "GIVEN",
            "receiver",
            "Trần Văn Hùng",
            "amount",
            vnd(amount)));
  }

  @Test
  @Order(8)
  void care_asks_and_a_low_score_opens_a_case(Platform platform) {
    MimeMessage asked = platform.mail().await(MAIL, 3).get(2);
    String form = Links.path(asked, "/public/care/feedback/");
    ApiClient guest = platform.anonymous();
    assertThat(guest.get(form).expect(200).text()).contains("Hà Nội – Hạ Long");
    guest
        .send(
            guest
                .request(form)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        "hotel=2&guide=5&food=4&transport=4&overall=3&recommend=6&comment=Ph%C3%B2ng+%E1%BA%A9m")))
        .expect(303);
    ApiClient care = staff.as("customer-care");
    JsonNode cases =
        Await.value(
            "the case",
            SOON,
            () -> care.get("/api/care/cases").expect(200).json().path("items"),
            items -> items.size() == 1);
    assertThat(cases.get(0).path("customerName").asText()).isEqualTo("Nguyễn Thị Đào");
  }

  @Test
  @Order(9)
  void the_manager_sees_it_all_and_nothing_is_parked(Platform platform) {
    ApiClient manager = staff.as("manager");
    String period = "?from=" + today.minusMonths(1) + "&to=" + today.plusMonths(3);
    String profit =
        manager
            .get("/api/reports/dashboard/accounting.profit-by-month" + period)
            .expect(200)
            .text();
    assertThat(profit).contains("\"10170000\"");
    String bookings =
        manager.get("/api/reports/dashboard/crm.bookings" + period).expect(200).text();
    assertThat(bookings).contains("\"17920000\"");
    JsonNode parked = platform.admin().get("/api/core/events?state=PARKED").expect(200).json();
    assertThat(parked.path("items")).isEmpty();
    JsonNode history =
        manager.get("/api/core/audit?id=" + customer).expect(200).json().path("items");
    assertThat(history.size()).isGreaterThanOrEqualTo(3);
  }

  @Test
  @Order(10)
  void a_second_journey_is_lost_for_a_reason_and_the_call_about_it_is_kept(Platform platform) {
    ApiClient sales = staff.as("salesperson");
    lost =
        id(
            sales.post(
                "/api/crm/opportunities",
                Map.of("customer", customer, "title", "Phú Quốc", "tourText", "Biển", "pax", 2)));
    sales
        .post(
            "/api/crm/activities",
            Map.of(
                "customer",
                customer,
                "opportunity",
                lost,
                "kind",
                "CALL",
                "subject",
                "Hỏi giá",
                "done",
                true,
                "result",
                "Thấy đắt"))
        .expect(201);
    String path = "/api/crm/opportunities/" + lost;
    sales.post(path + "/lose", Map.of()).expectProblem(400, "core.invalid");
    sales.post(path + "/lose", Map.of("reason", "PRICE", "comment", "Đắt hơn 10%")).expect(200);
    JsonNode over = sales.get(path).expect(200).json();
    assertThat(over.path("stage").asText()).isEqualTo("LOST");
    assertThat(over.path("lostReason").asText()).isEqualTo("PRICE");
    sales
        .post("/api/crm/quotations", Map.of("opportunity", lost))
        .expectProblem(409, "crm.opportunity-closed");
  }

  @Test
  @Order(11)
  void a_tour_that_nobody_travels_on_any_more_ends_with_what_was_asked_for(Platform platform) {
    ApiClient sales = staff.as("salesperson");
    String wish =
        id(
            sales.post(
                "/api/crm/opportunities",
                Map.of("customer", customer, "title", "Sa Pa", "tourText", "Sa Pa", "pax", 2)));
    String offer =
        id(
            sales.post(
                "/api/crm/quotations",
                Map.of(
                    "opportunity",
                    wish,
                    "lines",
                    List.of(
                        Map.of(
                            "description", "Tour", "quantity", 2, "unitPrice", vnd("3000000"))))));
    sales.postTo("/api/crm/quotations/" + offer, "accept", Map.of()).expect(200);
    String signed =
        id(
            sales.post(
                "/api/crm/contracts",
                Map.of(
                    "quotation",
                    offer,
                    "start",
                    start.plusDays(10).toString(),
                    "end",
                    start.plusDays(12).toString())));
    sales.postTo("/api/crm/contracts/" + signed, "sign", Map.of()).expect(200);
    ApiClient operator = staff.as("operator");
    String alone =
        Await.value(
                "the tour of two",
                SOON,
                () ->
                    operator
                        .get("/api/operations/tours?state=PLANNED")
                        .expect(200)
                        .json()
                        .path("items"),
                items -> items.size() == 1)
            .get(0)
            .path("id")
            .asText();
    operator
        .post(
            "/api/operations/reservations",
            Map.of(
                "tour",
                alone,
                "kind",
                "HOTEL",
                "supplier",
                supplier,
                "description",
                "Sa Pa",
                "from",
                start.plusDays(10).toString(),
                "to",
                start.plusDays(13).toString(),
                "quantity",
                1,
                "unitPrice",
                vnd("900000")))
        .expect(201);
    JsonNode planned = operator.get("/api/operations/tours/" + alone).expect(200).json();
    assertThat(planned.path("waiting").toString()).contains("DATES");
    operator.post("/api/operations/tours/" + alone + "/take", Map.of()).expect(200);
    staff
        .as("manager")
        .post("/api/operations/tours/" + alone + "/take", Map.of())
        .expectProblem(409, "operations.tour-taken");

    sales
        .post("/api/crm/contracts/" + signed + "/cancel", Map.of("reason", "Khách ốm"))
        .expect(200);

    Await.until(
        "the tour to end",
        SOON,
        () ->
            operator
                .get("/api/operations/tours/" + alone)
                .json()
                .path("state")
                .asText()
                .equals("CANCELLED"));
    assertThat(
            operator
                .get("/api/operations/tours/" + alone + "/reservations")
                .expect(200)
                .json()
                .path("items"))
        .allSatisfy(one -> assertThat(one.path("state").asText()).isEqualTo("CANCELLED"));
    Await.until(
        "accounting to know",
        SOON,
        () ->
            staff
                .as("accountant")
                .get("/api/accounting/profits/" + alone)
                .json()
                .path("state")
                .asText()
                .equals("CANCELLED"));
  }

  @Test
  @Order(12)
  void a_restart_at_the_end_keeps_what_every_department_knows(Platform platform) {
    Map<String, String> before = records();
    platform.restart();
    assertThat(records()).isEqualTo(before);
    JsonNode chain = platform.admin().get("/api/core/audit/check").expect(200).json();
    assertThat(chain.path("linked").asLong()).isPositive();
    assertThat(chain.path("broken").isNull()).as("audit trail %s", chain).isTrue();
  }

  private Map<String, String> records() {
    Map<String, String> read = new TreeMap<>();
    kept()
        .forEach(
            (role, paths) -> {
              ApiClient somebody = staff.as(role);
              paths.forEach(
                  path -> read.put(role + " " + path, somebody.get(path).expect(200).text()));
            });
    return read;
  }

  /** Who reads what: a record of each kind that the job left behind. */
  private Map<String, List<String>> kept() {
    String programmePath = "/api/tours/programmes/" + programme;
    String tourPath = "/api/operations/tours/" + tour;
    return Map.of(
        "tour-designer",
        List.of(
            programmePath,
            programmePath + "/itinerary",
            programmePath + "/costings",
            "/api/tours/departures/" + departure),
        "marketer",
        List.of(
            "/api/core/customers/" + customer,
            "/api/campaigns/segments",
            "/api/campaigns/campaigns",
            "/api/campaigns/received?customerId=" + customer),
        "salesperson",
        List.of(
            "/api/crm/leads/" + lead,
            "/api/crm/opportunities/" + opportunity,
            "/api/crm/opportunities/" + opportunity + "/history",
            "/api/crm/opportunities/" + lost,
            "/api/crm/activities?customer=" + customer,
            "/api/crm/quotations/" + quotation,
            "/api/crm/contracts/" + contract,
            "/api/crm/bookings/" + booking,
            "/api/crm/bookings/" + booking + "/passengers"),
        "operator",
        List.of(
            tourPath,
            tourPath + "/passengers",
            tourPath + "/reservations",
            tourPath + "/rooming",
            tourPath + "/costs",
            tourPath + "/checklist",
            tourPath + "/settlement",
            "/api/operations/suppliers/" + supplier),
        "accountant",
        List.of(
            "/api/accounting/receivables?booking=" + booking,
            "/api/accounting/receipts",
            "/api/accounting/payables?tour=" + tour,
            "/api/accounting/payments",
            "/api/accounting/accounts/CUSTOMER",
            "/api/accounting/accounts/SUPPLIER",
            "/api/accounting/profits/" + tour),
        "customer-care",
        List.of("/api/care/feedback", "/api/care/cases"),
        "manager",
        List.of("/api/core/audit?id=" + customer, "/api/core/roles", "/api/core/teams"));
  }

  private static String id(Answer answer) {
    return answer.expect(201).json().path("id").asText();
  }

  private static Map<String, String> vnd(String amount) {
    return Map.of("amount", amount, "currency", "VND");
  }

  private static String money(JsonNode money) {
    return money.path("amount").asText() + " " + money.path("currency").asText();
  }

  private static List<Map<String, Object>> days() {
    return List.of(
        Map.of("title", "Hà Nội – Hạ Long", "lunch", true, "dinner", true, "overnight", "Hạ Long"),
        Map.of(
            "title",
            "Vịnh Hạ Long",
            "breakfast",
            true,
            "lunch",
            true,
            "dinner",
            true,
            "overnight",
            "Hạ Long"),
        Map.of("title", "Hạ Long – Hà Nội", "breakfast", true, "lunch", true));
  }

  private static Map<String, Object> costing() {
    return Map.of(
        "marginPercent", 20,
        "roundingStep", 10000,
        "childPercent", 75,
        "groupSizes", List.of(2, 4, 10),
        "lines",
            List.of(
                line("HOTEL", "PER_ROOM", 1, 2, "800000"),
                line("MEAL", "PER_PERSON", 1, 5, "180000"),
                line("SIGHTSEEING", "PER_PERSON", 1, 1, "410000"),
                line("TRANSPORT", "PER_GROUP", 1, 3, "4200000"),
                line("GUIDE", "PER_GROUP", 1, 3, "1200000")));
  }

  private static Map<String, Object> line(
      String kind, String basis, int quantity, int times, String cost) {
    return Map.of(
        "kind",
        kind,
        "description",
        kind,
        "basis",
        basis,
        "quantity",
        quantity,
        "times",
        times,
        "unitCost",
        vnd(cost));
  }
}
