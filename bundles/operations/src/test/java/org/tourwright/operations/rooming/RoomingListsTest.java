package org.tourwright.operations.rooming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.error.FieldError;
import org.tourwright.core.error.Invalid;
import org.tourwright.operations.OperationsError;

class RoomingListsTest {

  private static final BookingId A = new BookingId(new UUID(0, 1));

  private static final Guest AN = new Guest(A, 1, "An", null, null, null);
  private static final Guest BINH = new Guest(A, 2, "Bình", null, null, null);
  private static final Guest GUIDE = new Guest(null, null, "Hướng dẫn", null, null, null);

  @Test
  void aGuestHasOneBedOnly() {
    Invalid refused =
        catchThrowableOfType(
            Invalid.class,
            () ->
                RoomingLists.check(
                    List.of(
                        new Room(RoomType.TWN, List.of(AN, BINH), null),
                        new Room(RoomType.SGL, List.of(AN), null),
                        new Room(RoomType.SGL, List.of(GUIDE), null))));
    assertThat(refused.errors())
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("rooms[1].guests[0]", OperationsError.GUEST_TWICE));
  }

  @Test
  void aRoomTakesAsManyAsItHasBeds() {
    Invalid refused =
        catchThrowableOfType(
            Invalid.class,
            () -> RoomingLists.check(List.of(new Room(RoomType.SGL, List.of(AN, BINH), null))));
    assertThat(refused.errors())
        .extracting(FieldError::code)
        .containsExactly(OperationsError.ROOM_TOO_FULL);
  }

  @Test
  void namesakesOfABookingAreTwo() {
    Guest son = new Guest(A, 2, "An", null, null, null);
    assertThatCode(
            () -> RoomingLists.check(List.of(new Room(RoomType.TWN, List.of(AN, son), null))))
        .doesNotThrowAnyException();
  }

  @Test
  void holesInTheListAreToldByTheirPlace() {
    Room hole = new Room(RoomType.TWN, Collections.singletonList(null), null);
    Invalid refused =
        catchThrowableOfType(Invalid.class, () -> RoomingLists.check(Arrays.asList(null, hole)));
    assertThat(refused.errors())
        .extracting(FieldError::field)
        .containsExactly("rooms[0]", "rooms[1].guests[0]");
  }
}
