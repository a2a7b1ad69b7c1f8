package org.tourwright.accounting.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.accounting.receivable.BookingReceivables;
import org.tourwright.core.booking.Booking;
import org.tourwright.core.booking.Bookings;
import org.tourwright.core.booking.Instalment;
import org.tourwright.core.sample.SampleAgency;
import org.tourwright.core.user.Caller;

/**
 * Sees to it that the receivables of the made-up bookings are there before receipts are made. Most
 * come by events within seconds; what does not come in time is made here with the usual plan, and
 * the event that comes later finds it and puts it right.
 */
@Component(service = SampleBookings.class)
public class SampleBookings {

  private static final Logger LOG = LoggerFactory.getLogger(SampleBookings.class);
  private static final long PAUSE_MILLIS = 250;
  private static final int MOST_IDLE_PAUSES = 8;
  private static final BigDecimal USUAL_DEPOSIT = new BigDecimal("0.30");

  private final BookingReceivables receivables;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Bookings sales;

  @Activate
  public SampleBookings(@Reference BookingReceivables receivables) {
    this.receivables = receivables;
  }

  /** How many bookings there are; 0 without the sales department. */
  int bringIn(Caller caller, SampleAgency agency) {
    Bookings there = sales;
    if (there == null) {
      return 0;
    }
    List<Booking> bookings =
        agency.customerIds().stream()
            .flatMap(customer -> there.ofCustomer(customer).stream())
            .sorted(Comparator.comparing(Booking::number))
            .toList();
    for (Booking booking : await(bookings)) {
      bringIn(caller, booking);
    }
    return bookings.size();
  }

  private void bringIn(Caller caller, Booking booking) {
    try {
      receivables.stands(caller, booking, usualPlan(booking));
    } catch (RuntimeException e) { // its event arrived in the same moment
      LOG.debug("{} was brought in by its event", booking.number(), e);
    }
  }

  /** Waits as long as events keep coming; gives the bookings that are still unknown. */
  private List<Booking> await(List<Booking> bookings) {
    List<Booking> unknown = unknown(bookings);
    int idle = 0;
    while (!unknown.isEmpty() && idle < MOST_IDLE_PAUSES) {
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return unknown;
      }
      List<Booking> left = unknown(unknown);
      idle = left.size() < unknown.size() ? 0 : idle + 1;
      unknown = left;
    }
    return unknown;
  }

  private List<Booking> unknown(List<Booking> bookings) {
    return bookings.stream().filter(booking -> receivables.known(booking.id()).isEmpty()).toList();
  }

  static List<Instalment> usualPlan(Booking booking) {
    Money deposit = booking.total().multipliedBy(USUAL_DEPOSIT, RoundingMode.HALF_UP);
    LocalDate start = booking.start();
    return List.of(
        new Instalment(1, true, start.minusDays(30), deposit),
        new Instalment(2, false, start.minusDays(7), booking.total().minus(deposit)));
  }
}
