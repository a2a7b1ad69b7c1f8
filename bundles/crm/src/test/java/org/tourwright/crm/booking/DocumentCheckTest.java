package org.tourwright.crm.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tourwright.core.booking.Passenger;
import org.tourwright.core.booking.Passenger.Gender;

class DocumentCheckTest {

  private static final LocalDate END = LocalDate.of(2026, 12, 26);

  @ParameterizedTest
  @CsvSource({"2027-06-25, true", "2027-06-26, false", "2026-01-01, true", ", false"})
  void warnsOfDocumentsThatRunOutWithinSixMonthsAfterTheReturn(LocalDate expires, boolean warned) {
    assertThat(
            DocumentCheck.warnings(passenger("C1234567", "VN", Gender.M, null, expires), END)
                .contains(PassengerWarning.DOCUMENT_EXPIRES_SOON))
        .isEqualTo(warned);
  }

  @ParameterizedTest
  @CsvSource({
    "001085012345, M, 1985-03-15, true", // man of the 20th century, 1985, Hà Nội
    "079190001234, F, 1990-07-01, true", // woman of the 20th century, Hồ Chí Minh City
    "001210000001, M, 2010-01-01, true", // man of the 21st century
    "001085012345, F, 1985-03-15, false", // gender
    "001085012345, M, 1986-03-15, false", // year
    "097085012345, M, 1985-03-15, false", // no such province
    "000085012345, M, 1985-03-15, false",
    "001085012345, , , true"
  })
  void readsVietnameseIdentityNumbers(
      String number, Gender gender, LocalDate birthday, boolean fits) {
    assertThat(
            DocumentCheck.warnings(passenger(number, "VN", gender, birthday, null), END).isEmpty())
        .isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({
    "11010519491231002X, F, 1949-12-31, true", // the example of GB 11643-1999
    "440524188001010014, M, 1880-01-01, true", // and its other one
    "110105194912310021, F, 1949-12-31, false", // check digit
    "11010519491231002X, M, 1949-12-31, false", // gender
    "11010519491231002X, F, 1949-12-30, false" // birthday
  })
  void readsChineseIdentityNumbers(String number, Gender gender, LocalDate birthday, boolean fits) {
    assertThat(
            DocumentCheck.warnings(passenger(number, "CN", gender, birthday, null), END).isEmpty())
        .isEqualTo(fits);
  }

  @Test
  void leavesPassportsAlone() {
    assertThat(
            DocumentCheck.warnings(
                passenger("E12345678", "CN", Gender.F, LocalDate.of(1990, 1, 1), null), END))
        .isEmpty();
  }

  private static Passenger passenger(
      String number, String country, Gender gender, LocalDate birthday, LocalDate expires) {
    return new Passenger(
        1, "Nguyễn Văn An", gender, birthday, number, expires, country, null, null, null);
  }
}
