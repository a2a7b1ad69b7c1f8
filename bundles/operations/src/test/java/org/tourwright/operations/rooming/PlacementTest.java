package org.tourwright.operations.rooming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tourwright.core.booking.BookingId;

class PlacementTest {

  private static final BookingId A = new BookingId(new UUID(0, 1));
  private static final BookingId B = new BookingId(new UUID(0, 2));

  @Test
  void whoWasBookedLaterHasNoRoomYet() {
    Placement placement = new Placement(List.of(guest(A, 1, "An")), travelling("An", "Bình"));

    assertThat(placement.unplaced()).containsExactly(guest(A, 2, "Bình"));
    assertThat(placement.gone()).isEmpty();
  }

  @Test
  void whenSomebodyIsTakenOffTheOthersKeepTheirRooms() {
    List<Guest> placed = List.of(guest(A, 1, "An"), guest(A, 2, "Bình"), guest(A, 3, "Chi"));

    Placement placement = new Placement(placed, travelling("Bình", "Chi"));

    assertThat(placement.gone()).containsExactly(placed.get(0));
    assertThat(placement.unplaced()).isEmpty();
    assertThat(placement.now(placed.get(1))).isEqualTo(guest(A, 1, "Bình"));
    assertThat(placement.now(placed.get(2))).isEqualTo(guest(A, 2, "Chi"));
  }

  @Test
  void aCorrectedNameIsTheSamePersonWhereNobodyElseIsLeft() {
    Guest binh = guest(A, 2, "Bình");

    Placement placement =
        new Placement(List.of(guest(A, 1, "An"), binh), travelling("An", "Nguyễn Văn Bình"));

    assertThat(placement.gone()).isEmpty();
    assertThat(placement.unplaced()).isEmpty();
    assertThat(placement.now(binh).name()).isEqualTo("Nguyễn Văn Bình");
  }

  @Test
  void twoUnknownNamesAreNotGuessed() {
    List<Guest> placed = List.of(guest(A, 1, "An"), guest(A, 2, "Bình"));

    Placement placement = new Placement(placed, travelling("Chi", "Dung"));

    assertThat(placement.gone()).containsExactlyElementsOf(placed);
    assertThat(placement.unplaced()).hasSize(2);
  }

  @Test
  void theSameNameOnAnotherBookingIsSomebodyElse() {
    Placement placement = new Placement(List.of(guest(B, 1, "An")), travelling("An"));

    assertThat(placement.gone()).hasSize(1);
    assertThat(placement.unplaced()).hasSize(1);
  }

  @Test
  void namesakesAreToldApartByTheirPlace() {
    List<Guest> placed = List.of(guest(A, 2, "An"), guest(A, 1, "An"));

    Placement placement = new Placement(placed, travelling("An", "An"));

    assertThat(placement.now(placed.get(0)).position()).isEqualTo(2);
    assertThat(placement.unplaced()).isEmpty();
  }

  @Test
  void theGuideIsNeverGone() {
    Guest guide = new Guest(null, null, "Hướng dẫn", null, null, null);

    assertThat(new Placement(List.of(guide), List.of()).gone()).isEmpty();
  }

  private static List<Guest> travelling(String... names) {
    return java.util.stream.IntStream.range(0, names.length)
        .mapToObj(i -> guest(A, i + 1, names[i]))
        .toList();
  }

  private static Guest guest(BookingId booking, int position, String name) {
    return new Guest(booking, position, name, null, null, null);
  }
}
