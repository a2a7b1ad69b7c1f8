package org.tourwright.tours.costing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a tour costs and what it is sold for.
 *
 * <p>Rules, in this order:
 *
 * <ol>
 *   <li>Costs are converted with the rate of their currency, without rounding.
 *   <li>A group of n costs n times what each person costs, once what the group costs, and half a
 *       room for each person: guests share twin rooms, and who sleeps alone pays the single
 *       supplement. A guest who travels alone (n = 1) costs a whole room.
 *   <li>The price of a person is that cost divided by n, plus the profit in percent of the cost,
 *       rounded <em>up</em> to the next multiple of the rounding step: rounding never eats profit.
 *       It is rounded once, from the exact quotient, so that a price that comes out even stays.
 *   <li>A child pays its percentage of the rounded adult price, rounded up to the step.
 *   <li>The single supplement is half a room plus profit, rounded up to the step.
 * </ol>
 *
 * @param currency of the prices
 * @param marginPercent profit in percent of the cost: 20 is a fifth on top
 * @param roundingStep 10000 rounds to ten thousand đồng
 * @param rates what one unit of a foreign currency is in the currency of the prices
 */
public record CostSheet(
    CurrencyUnit currency,
    BigDecimal marginPercent,
    BigDecimal roundingStep,
    BigDecimal childPercent,
    Map<CurrencyUnit, BigDecimal> rates,
    List<CostLine> lines) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  public CostSheet {
    rates = Map.copyOf(rates);
    lines = List.copyOf(lines);
    if (roundingStep.signum() <= 0) {
      throw new IllegalArgumentException("rounding step " + roundingStep);
    }
  }

  /** The prices of a group of a size. */
  public PriceRow row(int groupSize) {
    BigDecimal cost = groupCost(groupSize);
    BigDecimal size = BigDecimal.valueOf(groupSize);
    Money price = priced(cost, size);
    Money perPerson =
        Money.of(currency, cost.divide(size, currency.getDecimalPlaces(), RoundingMode.HALF_UP));
    BigDecimal profit = price.getAmount().multiply(size).subtract(cost);
    return new PriceRow(groupSize, perPerson, price, childPrice(price), rounded(profit));
  }

  /** What one adult pays in a group of the size. */
  public Money price(int groupSize) {
    return priced(groupCost(groupSize), BigDecimal.valueOf(groupSize));
  }

  /** What a guest pays more for a room of their own; zero when the tour has no rooms. */
  public Money singleSupplement() {
    return priced(total(CostBasis.PER_ROOM).multiply(HALF), BigDecimal.ONE);
  }

  public PriceTable table(List<Integer> groupSizes) {
    return new PriceTable(
        currency.getCode(),
        groupSizes.stream().sorted().map(this::row).toList(),
        singleSupplement(),
        rounded(total(CostBasis.PER_PERSON)),
        rounded(total(CostBasis.PER_GROUP)),
        rounded(total(CostBasis.PER_ROOM)));
  }

  private BigDecimal groupCost(int groupSize) {
    if (groupSize < 1) {
      throw new IllegalArgumentException("group of " + groupSize);
    }
    BigDecimal size = BigDecimal.valueOf(groupSize);
    BigDecimal rooms = groupSize == 1 ? BigDecimal.ONE : size.multiply(HALF);
    return total(CostBasis.PER_PERSON)
        .multiply(size)
        .add(total(CostBasis.PER_GROUP))
        .add(total(CostBasis.PER_ROOM).multiply(rooms));
  }

  /** Cost plus profit, shared by some people and rounded up, in one division. */
  private Money priced(BigDecimal cost, BigDecimal people) {
    BigDecimal numerator = cost.multiply(HUNDRED.add(marginPercent));
    BigDecimal denominator = HUNDRED.multiply(people).multiply(roundingStep);
    return steps(numerator, denominator);
  }

  private Money childPrice(Money adult) {
    return steps(adult.getAmount().multiply(childPercent), HUNDRED.multiply(roundingStep));
  }

  private Money steps(BigDecimal numerator, BigDecimal denominator) {
    BigDecimal steps = numerator.divide(denominator, 0, RoundingMode.CEILING);
    return Money.of(
        currency,
        steps
            .multiply(roundingStep)
            .setScale(currency.getDecimalPlaces(), RoundingMode.UNNECESSARY));
  }

  /** All lines of a basis in the currency of the prices; exact. */
  private BigDecimal total(CostBasis basis) {
    return lines.stream()
        .filter(line -> line.basis() == basis)
        .map(line -> line.total().multiply(rate(line.unitCost().getCurrencyUnit())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal rate(CurrencyUnit from) {
    if (from.equals(currency)) {
      return BigDecimal.ONE;
    }
    BigDecimal rate = rates.get(from);
    if (rate == null) {
      throw new IllegalArgumentException("no rate for " + from);
    }
    return rate;
  }

  private Money rounded(BigDecimal amount) {
    return Money.of(currency, amount.setScale(currency.getDecimalPlaces(), RoundingMode.HALF_UP));
  }
}
