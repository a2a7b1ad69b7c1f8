package org.tourwright.crm.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tourwright.core.booking.Passenger.Gender;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.FieldError;
import org.tourwright.core.error.Invalid;

class PassengerPasteTest {

  @Test
  void readsColumnsInTheUsualOrder() {
    assertThat(PassengerPaste.read("Nguyễn Văn An; Nam; 15/03/1985; B1234567; 20/08/2030; VN"))
        .containsExactly(
            new PassengerInput(
                "Nguyễn Văn An",
                Gender.M,
                LocalDate.of(1985, 3, 15),
                "B1234567",
                LocalDate.of(2030, 8, 20),
                "VN",
                null,
                null,
                null));
  }

  @Test
  void readsColumnsByTheirVietnameseNames() {
    String text = "STT\tHọ và tên\tNgày sinh\tSố hộ chiếu\n1\tTrần Thị Đào\t1/2/1990\tC7654321\n";

    List<PassengerInput> found = PassengerPaste.read(text);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).name()).isEqualTo("Trần Thị Đào");
    assertThat(found.get(0).birthday()).isEqualTo(LocalDate.of(1990, 2, 1));
    assertThat(found.get(0).documentNumber()).isEqualTo("C7654321");
    assertThat(found.get(0).gender()).isNull();
  }

  @Test
  void readsChineseLists() {
    List<PassengerInput> found =
        PassengerPaste.read("姓名,性别,出生日期,国籍\n王小明,男,1985年3月15日,中国\n李娜,女,1990/01/02,中国");

    assertThat(found).extracting(PassengerInput::gender).containsExactly(Gender.M, Gender.F);
    assertThat(found).extracting(PassengerInput::nationality).containsOnly("CN");
    assertThat(found.get(0).birthday()).isEqualTo(LocalDate.of(1985, 3, 15));
  }

  @Test
  void namesEveryLineThatItCannotRead() {
    Invalid refused =
        catchThrowableOfType(
            Invalid.class, () -> PassengerPaste.read("An; Nam; 31/02/1985\n\nBình; ?; 1/1/1990"));

    assertThat(refused.errors())
        .extracting(error -> error.arguments().get("line") + " " + error.arguments().get("text"))
        .containsExactly("1 31/02/1985", "3 ?");
  }

  @Test
  void takesNoYearOfTwoDigits() {
    assertThat(
            catchThrowableOfType(Invalid.class, () -> PassengerPaste.read("An; Nam; 15/3/85"))
                .errors())
        .hasSize(1);
  }

  @Test
  void takesNobodyOfAntiquity() {
    PassengerInput old = PassengerPaste.read("An; Nam; 15/03/0085").get(0);

    assertThat(old.check(new Checks(), "", LocalDate.of(2026, 11, 22)).errors())
        .extracting(FieldError::field)
        .containsExactly("birthday");
  }

  @Test
  void refusesNothing() {
    assertThat(catchThrowableOfType(Invalid.class, () -> PassengerPaste.read(" \n"))).isNotNull();
  }
}
