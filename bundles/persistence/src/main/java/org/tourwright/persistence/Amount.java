package org.tourwright.persistence;

import java.math.BigDecimal;
import java.util.Objects;
import javax.persistence.Access;
import javax.persistence.AccessType;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Money as it is stored: numeric(19,4) and the ISO 4217 code. */
@Embeddable
@Access(AccessType.FIELD)
public class Amount {

  /** The largest whole amount that can be stored, as well below zero. */
  public static final BigDecimal LARGEST = new BigDecimal("999999999999999");

  @Column(name = "amount", precision = 19, scale = 4)
  private BigDecimal value;

  @Column(name = "currency", length = 3)
  private String currency;

  protected Amount() {}

  private Amount(Money money) {
    this.value = money.getAmount();
    this.currency = money.getCurrencyUnit().getCode();
  }

  /** Null stays null. */
  public static Amount of(Money money) {
    return money == null ? null : new Amount(money);
  }

  /** Whether it can be stored; what comes in can, but not each sum and product of it. */
  public static boolean fits(Money money) {
    return money.getAmount().abs().compareTo(LARGEST) <= 0;
  }

  /** The money of an amount; null for none. */
  public static Money toMoney(Amount amount) {
    return amount == null || amount.value == null ? null : amount.money();
  }

  /** In the scale of its currency: 0 digits for VND, 2 for CNY and USD. */
  public Money money() {
    CurrencyUnit unit = CurrencyUnit.of(currency);
    return Money.of(
        unit, value.setScale(unit.getDecimalPlaces(), java.math.RoundingMode.UNNECESSARY));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Amount that
        && Objects.equals(currency, that.currency)
        && (value == null
            ? that.value == null
            : that.value != null && value.compareTo(that.value) == 0);
  }

  @Override
  public int hashCode() {
    return Objects.hash(currency, value == null ? null : value.stripTrailingZeros());
  }

  @Override
  public String toString() {
    return value == null ? "" : value.stripTrailingZeros().toPlainString() + " " + currency;
  }
}
