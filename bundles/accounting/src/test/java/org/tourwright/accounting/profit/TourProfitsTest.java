package org.tourwright.accounting.profit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tourwright.accounting.Office.TODAY;
import static org.tourwright.accounting.Office.deposit;
import static org.tourwright.accounting.Office.instalment;
import static org.tourwright.accounting.Office.usd;
import static org.tourwright.accounting.Office.vnd;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tourwright.accounting.Office;
import org.tourwright.accounting.payable.Payables.NewPayable;
import org.tourwright.accounting.receivable.Receivables.NewReceivable;
import org.tourwright.core.booking.Booking;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.operation.ReservationConfirmed;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.core.operation.TourCancelled;
import org.tourwright.core.operation.TourCompleted;
import org.tourwright.core.operation.TourReinstated;
import org.tourwright.core.operation.TourSettled;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.report.Period;
import org.tourwright.core.report.Table;
import org.tourwright.core.tour.DepartureId;

/** The profit of a tour from its first reservation to its settlement, checked by hand. */
class TourProfitsTest {

  private static final LocalDate END = LocalDate.of(2026, 11, 20);

  private final UUID tour = UUID.randomUUID();
  private final UUID hotel = UUID.randomUUID();
  private Office office;
  private Booking lan;
  private Booking binh;

  @BeforeEach
  void twoBookingsAndTwoReservations() {
    office = new Office();
    lan = booked("Nguyễn Thị Lan", vnd(15_990_000));
    binh = booked("Trần Văn Bình", vnd(7_995_000));
    reserved(UUID.randomUUID(), ServiceKind.HOTEL, vnd(8_400_000));
    reserved(UUID.randomUUID(), ServiceKind.TRANSPORT, vnd(4_200_001));
  }

  @Test
  void beforeTheGuestsAreBackOnlyCostsAreKnown() {
    TourProfit profit = office.profits.get(tour);

    assertThat(profit.state()).isEqualTo(TourState.RUNNING);
    assertThat(profit.provisional()).isTrue();
    assertThat(only(profit).revenue()).isEqualTo(vnd(0));
    assertThat(only(profit).profit()).isEqualTo(vnd(-12_600_001));
    assertThat(only(profit).margin()).isNull();
  }

  @Test
  void itIsProvisionalUntilSettled() {
    completed();

    TourProfit profit = office.profits.get(tour);

    assertThat(profit.state()).isEqualTo(TourState.COMPLETED);
    assertThat(profit.provisional()).isTrue();
    // 15,990,000 + 7,995,000 - 8,400,000 - 4,200,001
    assertThat(only(profit).profit()).isEqualTo(vnd(11_384_999));
  }

  @Test
  void afterTheSettlementItsCostsAreThoseOfTheSettlement() {
    completed();
    settled(List.of(vnd(12_600_001)), List.of(vnd(1_150_000)));
    completed(); // told late: the settlement stands

    TourProfit profit = office.profits.get(tour);

    assertThat(profit.provisional()).isFalse();
    // 23,985,000 - 12,600,001 - 1,150,000 = 10,234,999; that is 42.67 % of 23,985,000
    assertThat(only(profit))
        .isEqualTo(
            new Profit(
                "VND",
                vnd(23_985_000),
                vnd(12_600_001),
                vnd(1_150_000),
                vnd(0),
                vnd(10_234_999),
                new BigDecimal("0.4267")));
  }

  @Test
  void aCancelledBookingBringsWhatIsKeptOfIt() {
    settled(List.of(vnd(12_600_001)), List.of());
    office.bookings.cancelled(office.caller, binh.id(), "Khách ốm");
    assertThat(only(office.profits.get(tour)).revenue()).isEqualTo(vnd(15_990_000));

    office.receivables.create(
        office.caller,
        new NewReceivable(binh.customer(), binh.id(), "Phí hủy tour", TODAY, vnd(2_000_000)));

    assertThat(only(office.profits.get(tour)).revenue()).isEqualTo(vnd(17_990_000));
  }

  @Test
  void extraServicesAndLateBillsCount() {
    settled(List.of(vnd(12_600_001)), List.of());
    office.receivables.create(
        office.caller,
        new NewReceivable(lan.customer(), lan.id(), "Phụ thu phòng đơn", TODAY, vnd(1_200_000)));
    office.payables.create(
        office.caller,
        new NewPayable(hotel, tour, ServiceKind.HOTEL, "Minibar", TODAY, vnd(340_000)));

    // 23,985,000 + 1,200,000 - 12,600,001 - 340,000
    assertThat(only(office.profits.get(tour)).profit()).isEqualTo(vnd(12_244_999));
  }

  @Test
  void currenciesStandApart() {
    settled(List.of(vnd(4_200_001), usd("320.00")), List.of(usd("15.50")));

    assertThat(office.profits.get(tour).figures())
        .extracting(Profit::profit)
        .containsExactly(vnd(19_784_999), usd("-335.50"));
  }

  @Test
  void aBookingThatWasNeverToldOfIsMissing() {
    office.tours.settled(
        office.caller,
        new TourSettled(
            tour,
            "OP-2026-00017",
            "Hạ Long",
            null,
            List.of(lan.id(), new BookingId(UUID.randomUUID())),
            END,
            List.of(),
            List.of()));

    assertThat(office.profits.get(tour).bookingsMissing()).isEqualTo(1);
  }

  @Test
  void theTileAddsTheMonthUp() {
    settled(List.of(vnd(12_600_001)), List.of(vnd(1_150_000)));
    Period november = new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
    Period october = new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));

    Table tile = new ProfitByMonthTile(office.profits, office.agency).data(office.caller, november);

    assertThat(tile.rows())
        .containsExactly(List.of(YearMonth.of(2026, 11), vnd(23_985_000), vnd(10_234_999)));
    assertThat(new ProfitByTourTile(office.profits).data(office.caller, october).rows()).isEmpty();
    assertThat(office.profits.list(TourState.SETTLED, END, END, PageRequest.first(10)).items())
        .hasSize(1);
  }

  @Test
  void whatIsKeptOfABookingThatNeverTravelledIsEarnedByItsDeparture() {
    DepartureId departure = new DepartureId(UUID.randomUUID());
    Booking lost = Office.ofDeparture(booked("Lê Văn Cường", vnd(5_000_000)), departure);
    office.bookings.stands(office.caller, lost, List.of());
    office.bookings.cancelled(office.caller, lost.id(), "Khách ốm");
    office.receivables.create(
        office.caller,
        new NewReceivable(lost.customer(), lost.id(), "Phí hủy tour", TODAY, vnd(2_000_000)));
    for (UUID each : List.of(tour, UUID.randomUUID())) {
      office.tours.settled(
          office.caller,
          new TourSettled(
              each,
              each.equals(tour) ? "OP-2026-00017" : "OP-2026-00018",
              "Hạ Long",
              departure,
              each.equals(tour) ? List.of(lan.id()) : List.of(binh.id()),
              END,
              List.of(),
              List.of()));
    }

    // The second tour of the departure does not count it again.
    assertThat(only(office.profits.get(tour)).revenue()).isEqualTo(vnd(17_990_000));
    assertThat(office.profits.list(null, END, END, PageRequest.first(10)).items())
        .extracting(profit -> only(profit).revenue())
        .containsExactlyInAnyOrder(vnd(17_990_000), vnd(7_995_000));
  }

  @Test
  void aTourThatDoesNotRunDoesNotStayRunning() {
    office.tours.cancelled(
        office.caller, new TourCancelled(tour, "OP-2026-00017", "Hạ Long", null, END));
    assertThat(office.profits.get(tour).state()).isEqualTo(TourState.CANCELLED);

    office.tours.reinstated(office.caller, new TourReinstated(tour));
    assertThat(office.profits.get(tour).state()).isEqualTo(TourState.RUNNING);
  }

  private Booking booked(String name, Money total) {
    CustomerId customer = office.customer(name);
    Booking booking = office.booking(customer, total, null);
    Money deposit = vnd(2_000_000);
    office.bookings.stands(
        office.caller,
        booking,
        List.of(deposit(TODAY, deposit), instalment(2, TODAY, total.minus(deposit))));
    return booking;
  }

  private void reserved(UUID reservation, ServiceKind kind, Money cost) {
    office.reservations.confirmed(
        office.caller,
        new ReservationConfirmed(
            reservation,
            tour,
            "OP-2026-00017",
            "Hạ Long",
            hotel,
            "Khách sạn Hạ Long",
            kind,
            null,
            END.minusDays(2),
            cost,
            null));
  }

  private void completed() {
    office.tours.completed(
        office.caller,
        new TourCompleted(
            tour,
            "OP-2026-00017",
            "Hạ Long",
            null,
            List.of(lan.id(), binh.id()),
            END.minusDays(2),
            END));
  }

  private void settled(List<Money> services, List<Money> running) {
    office.tours.settled(
        office.caller,
        new TourSettled(
            tour,
            "OP-2026-00017",
            "Hạ Long",
            null,
            List.of(lan.id(), binh.id()),
            END,
            services,
            running));
  }

  private static Profit only(TourProfit profit) {
    assertThat(profit.figures()).hasSize(1);
    return profit.figures().get(0);
  }
}
