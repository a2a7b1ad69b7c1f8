package org.tourwright.accounting.voucher;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.tourwright.accounting.AccountingError;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;

/** What money is worth in the currency of the account that it goes to. */
final class Exchange {

  private static final BigDecimal LARGEST = new BigDecimal("1000000000");

  /** The largest amount that is stored: 15 digits before the point. */
  private static final BigDecimal MOST = new BigDecimal("999999999999999");

  private Exchange() {}

  /**
   * @param rate what one unit of the amount's currency is worth; null for none
   * @throws Invalid when a rate is missing, or given where there is nothing to exchange
   */
  static Money worth(Money amount, CurrencyUnit account, BigDecimal rate) {
    String from = amount.getCurrencyUnit().getCode();
    if (amount.getCurrencyUnit().equals(account)) {
      if (rate != null && rate.compareTo(BigDecimal.ONE) != 0) {
        throw new Invalid(
            "exchangeRate", AccountingError.RATE_NOT_NEEDED, Map.of("currency", from));
      }
      return amount;
    }
    if (rate == null) {
      throw new Invalid(
          "exchangeRate",
          AccountingError.RATE_REQUIRED,
          Map.of("from", from, "to", account.getCode()));
    }
    if (rate.signum() <= 0) {
      throw new Invalid("exchangeRate", CoreError.TOO_SMALL, Map.of("min", 0));
    }
    if (rate.compareTo(LARGEST) > 0 || rate.stripTrailingZeros().scale() > 8) {
      throw new Invalid("exchangeRate", CoreError.TOO_LARGE, Map.of("max", LARGEST));
    }
    BigDecimal most = MOST.divide(rate, 0, RoundingMode.DOWN);
    if (amount.getAmount().compareTo(most) > 0) {
      throw new Invalid("amount", CoreError.TOO_LARGE, Map.of("max", most));
    }
    Money worth = Money.of(account, amount.getAmount().multiply(rate), RoundingMode.HALF_UP);
    if (!worth.isPositive()) {
      throw new Invalid("exchangeRate", CoreError.TOO_SMALL, Map.of("min", 0));
    }
    return worth;
  }
}
