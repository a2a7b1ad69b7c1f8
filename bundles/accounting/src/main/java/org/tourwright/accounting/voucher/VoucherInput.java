package org.tourwright.accounting.voucher;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.tourwright.accounting.ledger.PaymentMethod;

/**
 * Money that a customer paid, or that was paid to a supplier.
 *
 * @param exchangeRate what one unit of the amount's currency is worth in the currency of what it
 *     pays; null when they are the same
 * @param accountCurrency the currency of what it pays; null for that of the items named, else that
 *     of the amount
 * @param shares which item gets how much; null for the oldest due first, empty to keep all as the
 *     party's credit
 */
public record VoucherInput(
    UUID party,
    LocalDate date,
    Money amount,
    PaymentMethod method,
    String reference,
    String note,
    BigDecimal exchangeRate,
    String accountCurrency,
    List<Share> shares) {

  /**
   * A part for one receivable or payable.
   *
   * @param field what the caller named it by, for refusals
   */
  public record Share(String field, UUID item, Money amount) {}
}
