package org.tourwright.accounting.voucher;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.tourwright.accounting.ledger.PaymentMethod;
import org.tourwright.accounting.ledger.Side;
import org.tourwright.accounting.ledger.Voucher;
import org.tourwright.accounting.ledger.VoucherKind;
import org.tourwright.accounting.ledger.VoucherState;
import org.tourwright.core.page.Versioned;

/**
 * A receipt or payment.
 *
 * @param side whether the party is a customer or a supplier
 * @param refund whether credit was given back
 * @param worth the amount in the currency of what it pays
 * @param unallocated what is left of the worth: the party's credit
 */
public record VoucherView(
    UUID id,
    long version,
    String number,
    VoucherKind kind,
    Side side,
    UUID party,
    String partyName,
    boolean refund,
    LocalDate date,
    Money amount,
    BigDecimal exchangeRate,
    Money worth,
    Money unallocated,
    PaymentMethod method,
    String reference,
    String note,
    VoucherState state,
    LocalDate reversedOn,
    String reversedBy,
    String reverseReason,
    String createdBy,
    Instant createdAt,
    List<Paid> allocations)
    implements Versioned {

  /**
   * What a part of it paid.
   *
   * @param item the receivable or payable; the refund's own voucher where it was given back
   * @param reference number of the booking or tour; null for none
   */
  public record Paid(
      UUID item,
      String number,
      String reference,
      int instalment,
      boolean deposit,
      String description,
      Money amount,
      LocalDate on) {}

  static VoucherView of(Voucher voucher, List<Paid> allocations) {
    return new VoucherView(
        voucher.id(),
        voucher.version(),
        voucher.number(),
        voucher.kind(),
        voucher.side(),
        voucher.party().id(),
        voucher.partyName(),
        voucher.refund(),
        voucher.date(),
        voucher.amount(),
        plain(voucher.rate()),
        voucher.worth(),
        voucher.remaining(),
        voucher.method(),
        voucher.reference(),
        voucher.note(),
        voucher.state(),
        voucher.reversedOn(),
        voucher.reversedBy(),
        voucher.reverseReason(),
        voucher.createdBy(),
        voucher.createdAt(),
        allocations);
  }

  /** Without the zeros of the column. */
  private static BigDecimal plain(BigDecimal rate) {
    if (rate == null) {
      return null;
    }
    BigDecimal stripped = rate.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
