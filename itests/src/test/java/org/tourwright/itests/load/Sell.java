package org.tourwright.itests.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.tourwright.itests.load.Ledger.Sale;

/** From a new customer over lead, quotation and contract to the receipt for the first money. */
final class Sell implements Flow {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final Duration EVENTS = Duration.ofSeconds(90);
  private static final AtomicLong PHONES =
      new AtomicLong(ThreadLocalRandom.current().nextLong(100_000_000L) * 10_000);
  private static final String[] FAMILY = {"Nguyễn", "Trần", "Lê", "Phạm", "Đặng", "Bùi", "Vũ"};
  private static final String[] GIVEN = {"Đào", "Bình", "Cúc", "Dũng", "Hạnh", "Thảo", "Quân"};

  private final Person sales;
  private final Person accountant;
  private final Ledger ledger;

  Sell(Person sales, Person accountant, Ledger ledger) {
    this.sales = sales;
    this.accountant = accountant;
    this.ledger = ledger;
  }

  static String name(long number) {
    return FAMILY[(int) (number % FAMILY.length)]
        + " "
        + GIVEN[(int) (number / FAMILY.length % GIVEN.length)];
  }

  @Override
  public void run() {
    sales.begin(name());
    accountant.begin(name());
    long number = PHONES.incrementAndGet();
    Sale sale = ledger.open("09" + number);
    customer(sale, number);
    opportunity(sale);
    quotation(sale);
    contract(sale);
    receipt(sale);
  }

  private void customer(Sale sale, long number) {
    Map<String, String> form =
        Map.of("name", name(number), "phone", sale.phone, "language", "vi", "country", "VN");
    String found = "/api/core/customers/duplicates?phone=" + sale.phone;
    sale.customer = made(sale, "/api/core/customers", form, found);
    sales.get("/api/core/customers/search?q=" + sale.phone.substring(0, 8));
  }

  private void opportunity(Sale sale) {
    sale.lead =
        made(
            sale,
            "/api/crm/leads",
            Map.of("customer", sale.customer, "source", "PHONE", "interest", "Hạ Long"),
            "/api/crm/leads?customer=" + sale.customer);
    sale.opportunity =
        made(
            sale,
            "/api/crm/leads/" + sale.lead + "/qualify",
            Map.of("title", "Hạ Long", "tourText", "Hạ Long", "pax", 2),
            "/api/crm/opportunities?customer=" + sale.customer);
  }

  private void quotation(Sale sale) {
    BigDecimal price = BigDecimal.valueOf(ThreadLocalRandom.current().nextInt(10, 100) * 100_000L);
    Map<String, Object> line =
        Map.of("description", "Tour", "quantity", 2, "unitPrice", vnd(price));
    sale.quotation =
        made(
            sale,
            "/api/crm/quotations",
            Map.of("opportunity", sale.opportunity, "lines", List.of(line)),
            "/api/crm/quotations?opportunity=" + sale.opportunity);
    sale.total = price.multiply(BigDecimal.valueOf(2));
    done(sale, "/api/crm/quotations/" + sale.quotation, "accept", "ACCEPTED");
    sale.accepted = true;
  }

  private void contract(Sale sale) {
    LocalDate start = LocalDate.now(ZONE).plusDays(40);
    Map<String, Object> form =
        Map.of(
            "quotation", sale.quotation,
            "start", start.toString(),
            "end", start.plusDays(2).toString());
    sale.contract =
        made(sale, "/api/crm/contracts", form, "/api/crm/contracts?quotation=" + sale.quotation);
    JsonNode signed = done(sale, "/api/crm/contracts/" + sale.contract, "sign", "SIGNED");
    sale.booking = signed.path("booking").asText();
  }

  /** Accounting knows of the sale by an event, so a moment later. */
  private void receipt(Sale sale) {
    String receivables = "/api/accounting/receivables?booking=" + sale.booking;
    long until = System.nanoTime() + EVENTS.toNanos();
    JsonNode owed = accountant.items(receivables);
    while (owed.isEmpty()) {
      if (System.nanoTime() > until) {
        throw new FlowBroken("no receivable of " + sale);
      }
      LockSupport.parkNanos(Duration.ofMillis(150).toNanos());
      owed = accountant.items(receivables);
    }
    boolean all = ThreadLocalRandom.current().nextBoolean();
    BigDecimal amount = all ? sale.total : new BigDecimal(owed.at("/0/amount/amount").asText());
    Map<String, Object> form =
        Map.of(
            "customer",
            sale.customer,
            "date",
            LocalDate.now(ZONE).toString(),
            "amount",
            vnd(amount),
            "method",
            "BANK",
            "reference",
            sale.phone);
    sale.received = amount;
    sale.receipt =
        made(
            accountant,
            sale,
            "/api/accounting/receipts",
            form,
            "/api/accounting/receipts?customer=" + sale.customer);
    accountant.get("/api/accounting/receipts/" + sale.receipt);
  }

  private String made(Sale sale, String path, Object form, String list) {
    return made(sales, sale, path, form, list);
  }

  /** The id of what a POST made; looked up in the list where the answer was lost. */
  private static String made(Person who, Sale sale, String path, Object form, String list) {
    sale.asked = path;
    return known(
        () -> who.post(path, form).json().path("id").asText(),
        () -> who.items(list).at("/0/id").asText());
  }

  /** The record after an action on it. */
  private JsonNode done(Sale sale, String record, String action, String state) {
    sale.asked = record + "/" + action;
    JsonNode after =
        known(() -> sales.postTo(record, action, Map.of()).json(), () -> sales.get(record).json());
    if (!after.path("state").asText().equals(state)) {
      throw new FlowBroken(record + " is not " + state + ": " + after);
    }
    return after;
  }

  private static <T> T known(Supplier<T> asked, Supplier<T> lookedUp) {
    try {
      return asked.get();
    } catch (AnswerLost e) {
      return lookedUp.get();
    }
  }

  private static Map<String, String> vnd(BigDecimal amount) {
    return Map.of("amount", amount.toPlainString(), "currency", "VND");
  }
}
