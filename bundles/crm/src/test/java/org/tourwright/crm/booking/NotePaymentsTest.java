package org.tourwright.crm.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.payment.BookingPaymentChanged;

class NotePaymentsTest {

  @ParameterizedTest
  @CsvSource({
    "false, false, NONE",
    "true, false, DEPOSIT_PAID",
    "true, true, FULLY_PAID",
    "false, true, FULLY_PAID"
  })
  void showsWhatIsPaid(boolean deposit, boolean all, PaymentState shown) {
    BookingPaymentChanged paid =
        new BookingPaymentChanged(
            new BookingId(new UUID(0, 2)), new CustomerId(new UUID(0, 3)), deposit, all);

    assertThat(NotePayments.state(paid)).isEqualTo(shown);
  }
}
