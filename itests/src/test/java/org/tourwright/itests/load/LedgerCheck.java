package org.tourwright.itests.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.tourwright.itests.ApiClient;
import org.tourwright.itests.Await;
import org.tourwright.itests.load.Ledger.Sale;

/** Looks at every sale through the API: each thing there exactly once, and the money adds up. */
final class LedgerCheck {

  /** More than these are a sample, evenly spread. */
  private static final int MOST = 400;

  private static final Duration SOON = Duration.ofSeconds(60);

  private final ApiClient reader;
  private final Ledger ledger;
  private final Checked checked = new Checked();

  LedgerCheck(List<ApiClient> reader, Ledger ledger) {
    this.reader = reader.get(0);
    this.ledger = ledger;
  }

  Checked run() {
    for (Sale sale : sample(ledger.sales())) {
      customer(sale);
      if (sale.customer != null) {
        offer(sale);
        contract(sale);
        money(sale);
      }
    }
    return checked;
  }

  private static List<Sale> sample(List<Sale> all) {
    if (all.size() <= MOST) {
      return all;
    }
    List<Sale> some = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      some.add(all.get((int) ((long) i * all.size() / MOST)));
    }
    return some;
  }

  private void customer(Sale sale) {
    int found = items("/api/core/customers/duplicates?phone=" + sale.phone).size();
    once(sale, "customer", sale.customer, found);
  }

  private void offer(Sale sale) {
    JsonNode leads = items("/api/crm/leads?customer=" + sale.customer);
    once(sale, "lead", sale.lead, leads.size());
    JsonNode opportunities = items("/api/crm/opportunities?customer=" + sale.customer);
    once(sale, "opportunity", sale.opportunity, opportunities.size());
    JsonNode quotations = items("/api/crm/quotations?customer=" + sale.customer);
    once(sale, "quotation", sale.quotation, quotations.size());
    if (sale.accepted) {
      checked.expect("quotation of " + sale, "ACCEPTED", quotations.at("/0/state").asText());
    }
  }

  private void contract(Sale sale) {
    JsonNode contracts = items("/api/crm/contracts?customer=" + sale.customer);
    once(sale, "contract", sale.contract, contracts.size());
    JsonNode bookings = items("/api/crm/bookings?customer=" + sale.customer);
    once(sale, "booking", sale.booking, bookings.size());
    if (sale.booking != null) {
      checked.expect("contract of " + sale, "SIGNED", contracts.at("/0/state").asText());
      checked.expect("booking of " + sale, sale.booking, bookings.at("/0/id").asText());
    }
  }

  /** What follows by events comes soon, not at once. */
  private void money(Sale sale) {
    JsonNode receipts = items("/api/accounting/receipts?customer=" + sale.customer);
    once(sale, "receipt", sale.receipt, receipts.size());
    if (sale.booking == null) {
      return;
    }
    JsonNode owed =
        Await.value(
            "receivables of " + sale,
            SOON,
            () -> items("/api/accounting/receivables?booking=" + sale.booking),
            items -> !items.isEmpty());
    checked.count("receivables", owed.size());
    equal("owed for " + sale, sale.total, sum(owed, "amount"));
    BigDecimal received = sum(receipts, "amount");
    equal("paid for " + sale, received, sum(owed, "paid"));
    if (sale.receipt != null) {
      equal("received for " + sale, sale.received, received);
      String expected = received.compareTo(sale.total) == 0 ? "FULLY_PAID" : "DEPOSIT_PAID";
      Await.value(
          "payment of " + sale,
          SOON,
          () -> reader.get("/api/crm/bookings/" + sale.booking).expect(200).json(),
          booking -> booking.path("payment").asText().equals(expected));
    }
    Await.value(
        "the tour of " + sale,
        SOON,
        () -> items("/api/operations/customers/" + sale.customer + "/tours"),
        tours -> tours.size() == 1);
    checked.count("tours to run", 1);
  }

  /** What was answered is there once; what was asked without an answer is there once or not. */
  private void once(Sale sale, String what, String id, int found) {
    if (id != null) {
      checked.count(what.replaceFirst("y$", "ie") + "s", 1);
      checked.expect(what + " of " + sale, 1, found);
    } else if (found > 1) {
      checked.wrong(found + " times " + what + " of " + sale);
    }
  }

  private void equal(String what, BigDecimal expected, BigDecimal found) {
    if (expected.compareTo(found) != 0) {
      checked.wrong(what + ": expected " + expected + ", found " + found);
    }
  }

  private static BigDecimal sum(JsonNode items, String field) {
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode item : items) {
      sum = sum.add(new BigDecimal(item.path(field).path("amount").asText("0")));
    }
    return sum;
  }

  private JsonNode items(String path) {
    return reader.get(path).expect(200).json().path("items");
  }
}
