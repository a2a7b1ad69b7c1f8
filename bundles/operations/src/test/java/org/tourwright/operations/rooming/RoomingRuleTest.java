package org.tourwright.operations.rooming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tourwright.core.booking.Passenger.Gender.F;
import static org.tourwright.core.booking.Passenger.Gender.M;
import static org.tourwright.core.booking.Passenger.Gender.X;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.booking.Passenger.Gender;

class RoomingRuleTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 24);
  private static final BookingId A = new BookingId(new UUID(0, 1));
  private static final BookingId B = new BookingId(new UUID(0, 2));

  private final List<Guest> guests = new ArrayList<>();

  @Test
  void nobodyNeedsNoRoom() {
    assertThat(rooms()).isEmpty();
  }

  @Test
  void aManAndAWomanWithTheSameTextHaveADoubleRoom() {
    guest(A, "Nguyễn An", M, "phòng 1");
    guest(A, "Lê Bình", F, " Phòng 1 ");
    assertThat(rooms()).containsExactly("DBL Nguyễn An, Lê Bình");
  }

  @Test
  void twoWomenWithTheSameTextHaveATwinRoom() {
    guest(A, "Lan", F, "1");
    guest(A, "Hoa", F, "1");
    assertThat(rooms()).containsExactly("TWN Lan, Hoa");
  }

  @Test
  void whoNamesAnotherSharesWithThem() {
    guest(A, "Nguyễn An", M, null);
    guest(A, "Trần Cường", M, null);
    guest(A, "Lê Bình", F, "nguyen an");
    assertThat(rooms()).containsExactly("DBL Nguyễn An, Lê Bình", "SGL Trần Cường");
  }

  @Test
  void friendsOfTwoBookingsFindEachOtherByName() {
    guest(A, "Lan", F, "Hoa");
    guest(B, "Hoa", F, "Lan");
    assertThat(rooms()).containsExactly("TWN Lan, Hoa");
  }

  @Test
  void aNameThatTwoPeopleHaveIsNotGuessed() {
    guest(A, "Nam", M, "Hùng");
    guest(B, "Hùng", X, null);
    guest(B, "Hùng", X, null);
    assertThat(rooms()).containsExactly("SGL Nam", "SGL Hùng", "SGL Hùng");
  }

  @Test
  void theSameTextInTwoBookingsMeansTwoRooms() {
    guest(A, "An", M, "1");
    guest(A, "Bình", F, "1");
    guest(B, "Cường", M, "1");
    guest(B, "Dung", F, "1");
    assertThat(rooms()).containsExactly("DBL An, Bình", "DBL Cường, Dung");
  }

  @Test
  void threeShareATripleRoom() {
    guest(A, "An", M, "x");
    guest(A, "Bình", M, "x");
    guest(A, "Cường", M, "x");
    assertThat(rooms()).containsExactly("TRPL An, Bình, Cường");
  }

  @Test
  void aFamilyOfFiveIsDividedWithTheParentsTogether() {
    child(A, "Bé Na", F, "nhà");
    guest(A, "Ba", M, "nhà");
    child(A, "Bé Tí", M, "nhà");
    guest(A, "Mẹ", F, "nhà");
    child(A, "Bé Su", F, "nhà");
    assertThat(rooms()).containsExactly("TRPL Bé Na, Bé Tí, Bé Su", "DBL Ba, Mẹ");
  }

  @Test
  void aParentAndAChildHaveTwoBeds() {
    guest(A, "Mẹ", F, "1");
    child(A, "Con", M, "1");
    assertThat(rooms()).containsExactly("TWN Mẹ, Con");
  }

  @Test
  void aChildWhomNobodyNamedSleepsWithAGrownUpOfTheBooking() {
    guest(A, "Ba", M, "1");
    guest(A, "Mẹ", F, "1");
    child(A, "Con", F, null);
    guest(B, "Lan", F, null);
    assertThat(rooms()).containsExactly("TRPL Ba, Mẹ, Con", "SGL Lan");
  }

  @Test
  void aChildIsNeverPairedWithAStranger() {
    child(A, "Con", F, null);
    guest(B, "Lan", F, null);
    assertThat(rooms()).containsExactly("SGL Con", "SGL Lan");
  }

  @Test
  void fromTwelveOnAChildIsGrownUp() {
    guests.add(new Guest(A, 1, "Con", F, DAY.minusYears(12), null));
    guest(B, "Lan", F, null);
    assertThat(rooms()).containsExactly("TWN Con, Lan");
  }

  @Test
  void theOthersArePairedByGenderWithinTheirBookingFirst() {
    guest(A, "Lan", F, null);
    guest(A, "Nam", M, null);
    guest(B, "Mai", F, null);
    guest(A, "Hoa", F, null);
    guest(B, "Phong", M, null);
    assertThat(rooms()).containsExactly("TWN Lan, Hoa", "TWN Nam, Phong", "SGL Mai");
  }

  @Test
  void aManAndAWomanWhoSaidNothingDoNotShare() {
    guest(A, "Nam", M, null);
    guest(A, "Lan", F, null);
    assertThat(rooms()).containsExactly("SGL Nam", "SGL Lan");
  }

  @Test
  void whoGaveNoGenderSharesOnlyWithWhomTheyNamed() {
    guest(A, "Sam", X, null);
    guest(A, "Kim", X, null);
    guest(B, "Alex", X, "z");
    guest(B, "Lan", F, "z");
    assertThat(rooms()).containsExactly("SGL Sam", "SGL Kim", "TWN Alex, Lan");
  }

  @Test
  void everybodyIsInExactlyOneRoom() {
    for (int i = 0; i < 61; i++) {
      String wish = i % 3 == 0 ? null : "r" + i / 4;
      Gender gender = List.of(F, M, X).get(i % 3);
      if (i % 7 == 0) {
        child(i % 2 == 0 ? A : B, "G" + i, gender, wish);
      } else {
        guest(i % 2 == 0 ? A : B, "G" + i, gender, wish);
      }
    }
    List<Room> rooms = new RoomingRule(DAY).rooms(guests);
    assertThat(rooms.stream().flatMap(room -> room.guests().stream()))
        .containsExactlyInAnyOrderElementsOf(guests);
    assertThat(rooms).allMatch(room -> room.guests().size() <= room.type().guests());
  }

  private void guest(BookingId booking, String name, Gender gender, String roommate) {
    guests.add(new Guest(booking, guests.size() + 1, name, gender, null, roommate));
  }

  private void child(BookingId booking, String name, Gender gender, String roommate) {
    guests.add(
        new Guest(
            booking, guests.size() + 1, name, gender, DAY.minusYears(12).plusDays(1), roommate));
  }

  private List<String> rooms() {
    return new RoomingRule(DAY)
        .rooms(guests).stream()
            .map(
                room ->
                    room.type()
                        + " "
                        + String.join(", ", room.guests().stream().map(Guest::name).toList()))
            .toList();
  }
}
