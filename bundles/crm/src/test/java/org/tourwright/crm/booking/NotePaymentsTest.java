package org.tourwright.crm.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.payment.PaymentReceived;

class NotePaymentsTest {

  @ParameterizedTest
  @CsvSource({
    "false, false, NONE",
    "true, false, DEPOSIT_PAID",
    "true, true, FULLY_PAID",
    "false, true, FULLY_PAID"
  })
  void showsWhatIsPaid(boolean deposit, boolean all, PaymentState shown) {
    PaymentReceived paid =
        new PaymentReceived(
            new UUID(0, 1),
            new BookingId(new UUID(0, 2)),
            new CustomerId(new UUID(0, 3)),
            Money.parse("VND 1000"),
            deposit,
            all);

    assertThat(NotePayments.state(paid)).isEqualTo(shown);
  }
}
