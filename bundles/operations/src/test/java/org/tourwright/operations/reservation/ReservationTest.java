package org.tourwright.operations.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.FieldError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.persistence.Amount;

class ReservationTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 24);

  @Test
  void aHotelCostsRoomsTimesNightsTimesPrice() {
    Reservation hotel = reservation(ServiceKind.HOTEL, DAY, DAY.plusDays(2), 8, "VND 1250000");
    assertThat(hotel.nights()).isEqualTo(2);
    assertThat(hotel.cost()).isEqualTo(Money.parse("VND 20000000"));
  }

  @Test
  void otherServicesCostQuantityTimesPriceHoweverLongTheyTake() {
    Reservation bus = reservation(ServiceKind.TRANSPORT, DAY, DAY.plusDays(2), 2, "CNY 3200.50");
    assertThat(bus.cost()).isEqualTo(Money.parse("CNY 6401.00"));
  }

  @Test
  void isConfirmedOnceAndOwedUntilCancelled() {
    Reservation meal = reservation(ServiceKind.MEAL, DAY, DAY, 20, "VND 150000");
    assertThat(meal.cancel("other restaurant")).isFalse();
    meal.reopen();
    meal.confirm(" ABC ");
    assertThat(meal.confirmationNumber()).isEqualTo("ABC");
    assertThatThrownBy(() -> meal.confirm("again")).isInstanceOf(Conflict.class);
    assertThat(meal.cancel("ill")).isTrue();
    assertThatThrownBy(() -> meal.cancel("twice")).isInstanceOf(Conflict.class);
    meal.reopen();
    assertThat(meal.confirmationNumber()).isNull();
  }

  @Test
  void whatCannotBeStoredIsTooDear() {
    Reservation hotel =
        reservation(ServiceKind.HOTEL, DAY, DAY.plusDays(2), 5, "VND 99999999999999");
    hotel.refuseTooDear();

    hotel.quantity = 6;
    assertThatThrownBy(hotel::refuseTooDear).isInstanceOf(Invalid.class);
  }

  @Test
  void everythingWrongIsToldAtOnce() {
    Invalid refused =
        catchThrowableOfType(
            Invalid.class,
            () ->
                new ReservationInput(
                        null, null, null, " ", DAY, DAY.minusDays(1), 0, null, null, null, null)
                    .check());
    assertThat(refused.errors())
        .extracting(FieldError::field)
        .containsExactlyInAnyOrder(
            "kind", "supplier", "description", "to", "quantity", "unitPrice");
  }

  @Test
  void aHotelNeedsANight() {
    Invalid refused =
        catchThrowableOfType(Invalid.class, () -> input(ServiceKind.HOTEL, DAY, DAY).check());
    assertThat(refused.errors()).extracting(FieldError::field).containsExactly("to");
    input(ServiceKind.HOTEL, DAY, DAY.plusDays(1)).check();
    input(ServiceKind.MEAL, DAY, null).check();
  }

  private static ReservationInput input(ServiceKind kind, LocalDate from, LocalDate to) {
    return new ReservationInput(
        null,
        kind,
        UUID.randomUUID(),
        "Service",
        from,
        to,
        1,
        Money.parse("VND 1"),
        null,
        null,
        null);
  }

  private static Reservation reservation(
      ServiceKind kind, LocalDate from, LocalDate to, int quantity, String price) {
    Reservation reservation = Reservation.create("RS-2026-00001", UUID.randomUUID());
    reservation.kind = kind;
    reservation.from = from;
    reservation.to = to;
    reservation.quantity = quantity;
    reservation.unitPrice = Amount.of(Money.parse(price));
    return reservation;
  }
}
