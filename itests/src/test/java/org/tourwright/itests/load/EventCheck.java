package org.tourwright.itests.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.tourwright.itests.Await;

/**
 * Looks into the database: no event lost, none handled twice, and what they cause is there once.
 */
final class EventCheck {

  private static final Duration SOON = Duration.ofSeconds(90);

  private final String url;

  EventCheck(String url) {
    this.url = url;
  }

  void run(Checked checked) {
    Await.value(
        "every event to be handled",
        SOON,
        () -> number("select count(*) from core_delivery where state <> 'DONE'"),
        waiting -> waiting == 0);
    checked.count("events", number("select count(*) from core_event"));
    checked.count("deliveries", number("select count(*) from core_delivery"));
    none(checked, "events without a delivery that is wanted", MISSING);
    none(checked, "events handled twice by one consumer", DOUBLED);
    none(checked, "bookings without exactly one BookingConfirmed", UNTOLD);
    none(checked, "bookings without receivables", UNCHARGED);
    none(checked, "instalments charged twice", CHARGED_TWICE);
    none(checked, "bookings without exactly one tour", WITHOUT_TOUR);
    none(checked, "receivables whose payment is not what was allocated", UNBALANCED);
  }

  private static final String MISSING =
      "select count(*) from core_event e join core_subscription s on s.type = e.type"
          + " where e.number >= s.since_number and not exists (select 1 from core_delivery d"
          + " where d.event_id = e.id and d.consumer = s.consumer)";

  private static final String DOUBLED =
      "select count(*) from (select event_id, consumer from core_delivery"
          + " group by event_id, consumer having count(*) > 1) twice";

  private static final String UNTOLD =
      "select count(*) from crm_booking b where 1 <> (select count(*) from core_event e"
          + " where e.type = 'BookingConfirmed' and e.aggregate_id = b.id)";

  private static final String UNCHARGED =
      "select count(*) from crm_booking b where not exists (select 1 from accounting_item i"
          + " where i.booking_id = b.id)";

  private static final String CHARGED_TWICE =
      "select count(*) from (select booking_id, source_line from accounting_item where side ="
          + " 'CUSTOMER' and booking_id is not null group by booking_id, source_line"
          + " having count(*) > 1) twice";

  private static final String WITHOUT_TOUR =
      "select count(*) from crm_booking b where 1 <> (select count(*) from operations_tour_booking t"
          + " where t.booking = b.id)";

  private static final String UNBALANCED =
      "select count(*) from accounting_item i where i.settled <> (select coalesce(sum(a.amount), 0)"
          + " from accounting_allocation a where a.item_id = i.id and a.released_on is null)";

  private void none(Checked checked, String what, String count) {
    checked.expect(what, 0L, number(count));
  }

  private long number(String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
