package org.tourwright.itests.load;

import java.util.List;

/** Looks through the lists of every department and into one record of each. */
final class Browse implements Flow {

  private static final List<String> LISTS =
      List.of(
          "/api/core/customers",
          "/api/tours/programmes",
          "/api/tours/departures",
          "/api/campaigns/segments",
          "/api/campaigns/campaigns",
          "/api/crm/opportunities",
          "/api/crm/quotations",
          "/api/crm/contracts",
          "/api/crm/bookings",
          "/api/operations/tours",
          "/api/accounting/receivables",
          "/api/accounting/receipts",
          "/api/care/cases");
  private static final List<String> WITHOUT_RECORDS =
      List.of(
          "/api/session",
          "/api/modules",
          "/api/reports/reports",
          "/api/accounting/accounts/CUSTOMER/ageing/totals",
          "/api/crm/opportunities/board");

  private final Person somebody;

  Browse(Person somebody) {
    this.somebody = somebody;
  }

  @Override
  public void run() {
    somebody.begin(name());
    for (String list : LISTS) {
      String first = somebody.get(list + "?limit=20").json().at("/items/0/id").asText();
      if (!first.isEmpty()) {
        somebody.get(list + "/" + first);
      }
    }
    WITHOUT_RECORDS.forEach(somebody::get);
  }
}
