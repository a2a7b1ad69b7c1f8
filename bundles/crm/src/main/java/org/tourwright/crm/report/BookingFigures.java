package org.tourwright.crm.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.booking.Booking;
import org.tourwright.core.report.Period;
import org.tourwright.core.user.Caller;
import org.tourwright.crm.CrmStore;
import org.tourwright.crm.Permissions;

/** Counts confirmed bookings by the month in which they were signed. */
@Component(service = BookingFigures.class)
public final class BookingFigures {

  private final CrmStore store;

  @Activate
  public BookingFigures(@Reference CrmStore store) {
    this.store = store;
  }

  /** Bookings of a month in one currency. */
  record Figures(YearMonth month, String tour, long bookings, long pax, Money total) {

    Figures plus(Figures other) {
      return new Figures(
          month, tour, bookings + other.bookings, pax + other.pax, total.plus(other.total));
    }
  }

  /** By month and currency. */
  List<Figures> byMonth(Caller caller, Period period) {
    return sums(caller, period, false);
  }

  /** By month, tour and currency. */
  List<Figures> byTour(Caller caller, Period period) {
    return sums(caller, period, true);
  }

  private List<Figures> sums(Caller caller, Period period, boolean tours) {
    List<Object[]> rows =
        store.read(
            em ->
                Rows.of(
                    em,
                    caller,
                    Permissions.BOOKING_READ,
                    "select e.confirmedOn, e.tourTitle, e.total.currency, count(e), sum(e.pax),"
                        + " sum(e.total.value) from SoldTour e where e.state = :state"
                        + " and e.confirmedOn >= :from and e.confirmedOn <= :to",
                    "group by e.confirmedOn, e.tourTitle, e.total.currency",
                    "state",
                    Booking.State.CONFIRMED,
                    "from",
                    period.from(),
                    "to",
                    period.to()));
    Map<String, Figures> sums = new TreeMap<>();
    for (Object[] row : rows) {
      Figures one = figures(row, tours);
      String key = one.month() + "|" + one.tour() + "|" + one.total().getCurrencyUnit().getCode();
      sums.merge(key, one, Figures::plus);
    }
    return sums.values().stream()
        .sorted(Comparator.comparing(Figures::month).thenComparing(Figures::tour))
        .toList();
  }

  private static Figures figures(Object[] row, boolean tours) {
    return new Figures(
        YearMonth.from((LocalDate) row[0]),
        tours ? (String) row[1] : "",
        ((Number) row[3]).longValue(),
        ((Number) row[4]).longValue(),
        Money.of(CurrencyUnit.of((String) row[2]), (BigDecimal) row[5], RoundingMode.UNNECESSARY));
  }
}
