package org.tourwright.accounting.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * Money that moved.
 *
 * @param refund whether credit is given back instead of something owed being paid
 * @param amount as handed over
 * @param rate what one unit of its currency is worth in the account's currency; null for the same
 *     currency
 * @param worth the amount in the currency of the account
 */
public record NewVoucher(
    Party party,
    boolean refund,
    LocalDate date,
    Money amount,
    BigDecimal rate,
    Money worth,
    PaymentMethod method,
    String reference,
    String note) {}
