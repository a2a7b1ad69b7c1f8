package org.tourwright.operations.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.operations.reservation.DoubleBooking.Clash;
import org.tourwright.operations.reservation.DoubleBooking.Use;

class DoubleBookingTest {

  private static final UUID COMPANY = new UUID(1, 1);
  private static final UUID OTHER_COMPANY = new UUID(1, 2);

  @Test
  void aNamedGuideLeadsOneTourAtATime() {
    Use wanted = use(1, ServiceKind.GUIDE, COMPANY, false, "Trần Văn Đức", 10, 12);
    Use elsewhere = use(2, ServiceKind.GUIDE, OTHER_COMPANY, false, "tran van duc", 12, 14);
    assertThat(clashes(wanted, elsewhere)).extracting(Clash::refused).containsExactly(true);
  }

  @Test
  void theDayAfterIsFree() {
    Use wanted = use(1, ServiceKind.GUIDE, COMPANY, true, "Đức", 10, 12);
    assertThat(clashes(wanted, use(2, ServiceKind.GUIDE, COMPANY, true, "Đức", 13, 14))).isEmpty();
    assertThat(clashes(wanted, use(2, ServiceKind.GUIDE, COMPANY, true, "Đức", 7, 9))).isEmpty();
  }

  @Test
  void aPlateIsTheSameHoweverItIsWritten() {
    Use wanted = use(1, ServiceKind.TRANSPORT, COMPANY, false, "29B-123.45", 10, 12);
    Use elsewhere = use(2, ServiceKind.TRANSPORT, COMPANY, false, "29B 12345", 11, 11);
    assertThat(clashes(wanted, elsewhere)).extracting(Clash::refused).containsExactly(true);
  }

  @Test
  void twoBusesOfOneCompanyAreFine() {
    Use wanted = use(1, ServiceKind.TRANSPORT, COMPANY, false, "29B-111.11", 10, 12);
    Use elsewhere = use(2, ServiceKind.TRANSPORT, COMPANY, false, "29B-222.22", 10, 12);
    assertThat(clashes(wanted, elsewhere)).isEmpty();
  }

  @Test
  void aCompanyWantedTwiceIsOnlyWarnedAbout() {
    Use wanted = use(1, ServiceKind.TRANSPORT, COMPANY, false, null, 10, 12);
    Use elsewhere = use(2, ServiceKind.TRANSPORT, COMPANY, false, "29B-222.22", 10, 12);
    assertThat(clashes(wanted, elsewhere)).extracting(Clash::refused).containsExactly(false);
  }

  @Test
  void aFreelanceGuideIsRefusedWithoutAName() {
    Use wanted = use(1, ServiceKind.GUIDE, COMPANY, true, null, 10, 12);
    assertThat(clashes(wanted, use(2, ServiceKind.GUIDE, COMPANY, true, null, 12, 12)))
        .extracting(Clash::refused)
        .containsExactly(true);
  }

  @Test
  void aFreelanceGuideCannotSlipThroughUnderTwoNames() {
    Use wanted = use(1, ServiceKind.GUIDE, COMPANY, true, "Đức", 10, 12);
    assertThat(clashes(wanted, use(2, ServiceKind.GUIDE, COMPANY, true, "Anh Đức", 12, 12)))
        .extracting(Clash::refused)
        .containsExactly(true);
  }

  @Test
  void onOneTourAGuideMayHaveTwoServices() {
    Use wanted = use(1, ServiceKind.GUIDE, COMPANY, true, "Đức", 10, 12);
    assertThat(clashes(wanted, use(1, ServiceKind.GUIDE, COMPANY, true, "Đức", 10, 12))).isEmpty();
  }

  @Test
  void hotelsHaveManyRooms() {
    Use wanted = use(1, ServiceKind.HOTEL, COMPANY, true, null, 10, 12);
    assertThat(clashes(wanted, use(2, ServiceKind.HOTEL, COMPANY, true, null, 10, 12))).isEmpty();
  }

  private static List<Clash> clashes(Use wanted, Use other) {
    return DoubleBooking.clashes(wanted, List.of(other));
  }

  private static Use use(
      int tour, ServiceKind kind, UUID supplier, boolean one, String who, int from, int to) {
    return new Use(
        new UUID(0, tour),
        "OP-" + tour,
        kind,
        supplier,
        "Supplier",
        one,
        who,
        LocalDate.of(2026, 12, from),
        LocalDate.of(2026, 12, to));
  }
}
