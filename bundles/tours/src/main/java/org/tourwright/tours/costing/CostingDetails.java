package org.tourwright.tours.costing;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.CoreError;
import org.tourwright.tours.ToursError;
import org.tourwright.tours.settings.GroupSizes;
import org.tourwright.tours.settings.Settings;

/**
 * What a tour designer enters; see {@link CostSheet} for what the numbers mean. What is left out
 * comes from the department's parameters.
 */
public record CostingDetails(
    String name,
    String currency,
    BigDecimal marginPercent,
    BigDecimal roundingStep,
    BigDecimal childPercent,
    List<Integer> groupSizes,
    List<Rate> rates,
    List<CostLine> lines,
    String notes) {

  private static final BigDecimal MOST_MARGIN = BigDecimal.valueOf(1000);
  private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(100);
  private static final BigDecimal MOST_QUANTITY = BigDecimal.valueOf(100_000);
  private static final int MOST_LINES = 200;
  private static final int MOST_DECIMALS = 3;
  private static final int MOST_RATE_DECIMALS = 8;

  /** What one unit of a foreign currency is in the currency of the prices. */
  public record Rate(String currency, BigDecimal rate) {}

  public CostingDetails {
    rates = rates == null ? List.of() : List.copyOf(rates);
    lines = lines == null ? List.of() : List.copyOf(lines);
  }

  CostingDetails completed(Settings.View defaults) {
    String unit = currency == null ? "VND" : currency;
    BigDecimal step = "VND".equals(unit) ? defaults.roundingStep() : BigDecimal.ONE;
    return new CostingDetails(
        name,
        unit,
        marginPercent == null ? defaults.leastMarginPercent() : marginPercent,
        roundingStep == null ? step : roundingStep,
        childPercent == null ? defaults.childPercent() : childPercent,
        groupSizes == null ? defaults.groupSizes() : groupSizes,
        rates,
        lines,
        notes);
  }

  /** Checks everything; the margin may be below the least until the costing is activated. */
  void check() {
    Checks checks =
        new Checks()
            .longest("name", name, 100)
            .longest("notes", notes, 2000)
            .that(unit(currency) != null, "currency", CoreError.BAD_CURRENCY);
    number(checks, "marginPercent", marginPercent, MOST_MARGIN, MOST_DECIMALS);
    number(checks, "childPercent", childPercent, MOST_PERCENT, MOST_DECIMALS);
    checks.that(stepFits(), "roundingStep", ToursError.BAD_ROUNDING_STEP);
    GroupSizes.check(checks, "groupSizes", groupSizes);
    checkRates(checks);
    checks.range("lines", lines.size(), 0, MOST_LINES);
    for (int i = 0; i < lines.size(); i++) {
      checkLine(checks, "lines[" + i + "].", lines.get(i));
    }
    checks.orThrow();
  }

  CostSheet sheet() {
    Map<CurrencyUnit, BigDecimal> byCurrency = new LinkedHashMap<>();
    rates.forEach(rate -> byCurrency.put(CurrencyUnit.of(rate.currency()), rate.rate()));
    return new CostSheet(
        CurrencyUnit.of(currency), marginPercent, roundingStep, childPercent, byCurrency, lines);
  }

  private void checkRates(Checks checks) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < rates.size(); i++) {
      Rate rate = rates.get(i);
      String at = "rates[" + i + "].";
      checks
          .that(unit(rate.currency()) != null, at + "currency", CoreError.BAD_CURRENCY)
          .that(seen.add(rate.currency()), at + "currency", ToursError.RATE_TWICE);
      number(
          checks, at + "rate", rate.rate(), BigDecimal.valueOf(1_000_000_000), MOST_RATE_DECIMALS);
      if (rate.rate() != null) {
        checks.that(rate.rate().signum() > 0, at + "rate", CoreError.TOO_SMALL, Map.of("min", 0));
      }
    }
  }

  private void checkLine(Checks checks, String at, CostLine line) {
    checks
        .required(at + "kind", line.kind())
        .required(at + "description", line.description(), 300)
        .required(at + "basis", line.basis())
        .range(at + "times", line.times(), 1, 1000)
        .required(at + "unitCost", line.unitCost())
        .notNegative(at + "unitCost", line.unitCost());
    number(checks, at + "quantity", line.quantity(), MOST_QUANTITY, MOST_DECIMALS);
    Money cost = line.unitCost();
    if (cost != null) {
      String from = cost.getCurrencyUnit().getCode();
      checks.that(
          from.equals(currency) || rates.stream().anyMatch(rate -> from.equals(rate.currency())),
          at + "unitCost",
          ToursError.RATE_MISSING,
          Map.of("currency", from));
    }
  }

  private boolean stepFits() {
    CurrencyUnit unit = unit(currency);
    return roundingStep != null
        && roundingStep.signum() > 0
        && roundingStep.compareTo(Settings.LARGEST_STEP) <= 0
        && (unit == null || roundingStep.stripTrailingZeros().scale() <= unit.getDecimalPlaces());
  }

  private static void number(
      Checks checks, String field, BigDecimal value, BigDecimal most, int decimals) {
    checks.required(field, value);
    if (value != null) {
      checks
          .that(value.signum() >= 0, field, CoreError.TOO_SMALL, Map.of("min", 0))
          .that(value.compareTo(most) <= 0, field, CoreError.TOO_LARGE, Map.of("max", most))
          .that(value.stripTrailingZeros().scale() <= decimals, field, CoreError.INVALID);
    }
  }

  private static CurrencyUnit unit(String code) {
    try {
      return code == null ? null : CurrencyUnit.of(code);
    } catch (IllegalCurrencyException e) {
      return null;
    }
  }
}
