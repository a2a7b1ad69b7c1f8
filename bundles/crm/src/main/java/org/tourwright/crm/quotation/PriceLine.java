package org.tourwright.crm.quotation;

import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.CoreError;
import org.tourwright.crm.CrmError;
import org.tourwright.persistence.Amount;

/**
 * A line of a price table.
 *
 * @param unitPrice may be below zero for a discount
 */
public record PriceLine(String description, Integer quantity, Money unitPrice) {

  private static final int MOST = 100;

  public Money amount() {
    return unitPrice.multipliedBy(quantity);
  }

  /** The sum, or zero of the currency where there are no lines. */
  static Money total(List<PriceLine> lines, CurrencyUnit otherwise) {
    return lines.isEmpty()
        ? Money.zero(otherwise)
        : lines.stream().map(PriceLine::amount).reduce(Money::plus).orElseThrow();
  }

  /** Everything wrong with lines as they were entered; they all have one currency. */
  static Checks check(Checks checks, List<PriceLine> lines) {
    checks.range("lines", lines.size(), 0, MOST);
    CurrencyUnit currency = null;
    boolean sound = true;
    for (int i = 0; i < lines.size(); i++) {
      PriceLine line = lines.get(i);
      if (line == null) {
        checks.required("lines[" + i + "]", null);
        sound = false;
        continue;
      }
      String at = "lines[" + i + "].";
      checks
          .required(at + "description", line.description(), 500)
          .required(at + "quantity", line.quantity())
          .range(at + "quantity", line.quantity(), 1, 9999)
          .required(at + "unitPrice", line.unitPrice());
      if (line.unitPrice() != null) {
        CurrencyUnit own = line.unitPrice().getCurrencyUnit();
        currency = currency == null ? own : currency;
        checks.that(
            own.equals(currency),
            at + "unitPrice",
            CrmError.MIXED_CURRENCIES,
            Map.of("currency", currency.getCode()));
        sound &= own.equals(currency);
      }
      sound &= line.unitPrice() != null && line.quantity() != null;
    }
    return sound && currency != null ? checkTotal(checks, lines, currency) : checks;
  }

  private static Checks checkTotal(Checks checks, List<PriceLine> lines, CurrencyUnit currency) {
    boolean fits =
        lines.stream().allMatch(line -> Amount.fits(line.amount()))
            && Amount.fits(total(lines, currency));
    return checks.that(fits, "lines", CoreError.TOO_LARGE, Map.of("max", Amount.LARGEST));
  }
}
