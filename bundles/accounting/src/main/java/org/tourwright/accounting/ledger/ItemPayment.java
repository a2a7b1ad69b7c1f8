package org.tourwright.accounting.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;

/** A part of a voucher that paid a receivable or payable. */
public record ItemPayment(
    UUID voucher, String number, LocalDate date, PaymentMethod method, Money amount) {

  static ItemPayment of(Voucher voucher, Allocation allocation) {
    return new ItemPayment(
        voucher.id(), voucher.number(), voucher.date(), voucher.method(), allocation.amount());
  }
}
