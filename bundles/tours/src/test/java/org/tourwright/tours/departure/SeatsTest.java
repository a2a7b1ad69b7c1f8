package org.tourwright.tours.departure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tourwright.core.error.Conflict;

class SeatsTest {

  @Test
  void takesTheLastSeatAndNotOneMore() {
    Seats seats = new Seats(30, 4, 24);

    assertThat(seats.free()).isEqualTo(2);
    assertThat(seats.change(0, 2).free()).isZero();
    assertThatThrownBy(() -> seats.change(0, 3))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("tours.not-enough-seats");
  }

  @Test
  void countsWhatABookingHasAlready() {
    Seats full = new Seats(10, 0, 10);

    assertThat(full.change(4, 4)).isEqualTo(full);
    assertThat(full.change(4, 1).free()).isEqualTo(3);
    assertThatThrownBy(() -> full.change(4, 5)).isInstanceOf(Conflict.class);
  }

  @Test
  void givesSeatsBackEvenWhenMoreAreHeldThanThereAre() {
    Seats shrunk = new Seats(10, 8, 6);

    assertThat(shrunk.change(6, 5).taken()).isEqualTo(5);
    assertThatThrownBy(() -> shrunk.change(6, 7)).isInstanceOf(Conflict.class);
  }

  @Test
  void refusesToGiveBackWhatNobodyHas() {
    assertThatThrownBy(() -> new Seats(10, 0, 1).change(2, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isNeverOversoldWhateverComes() {
    Random random = new Random(7);
    int[] bookings = new int[12];
    Seats seats = new Seats(20, 3, 0);
    for (int i = 0; i < 5000; i++) {
      int booking = random.nextInt(bookings.length);
      int wanted = random.nextInt(8);
      try {
        seats = seats.change(bookings[booking], wanted);
        bookings[booking] = wanted;
      } catch (Conflict full) {
        assertThat(wanted - bookings[booking]).isGreaterThan(seats.free());
      }
      assertThat(seats.taken()).isEqualTo(java.util.Arrays.stream(bookings).sum());
      assertThat(seats.taken() + seats.held()).isLessThanOrEqualTo(20);
    }
  }
}
