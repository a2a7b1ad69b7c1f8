package org.tourwright.tours.settings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.page.Version;
import org.tourwright.core.page.Versioned;
import org.tourwright.core.user.Caller;
import org.tourwright.tours.store.ToursStore;

/** The parameters that managers set (R27). */
@Component(service = Settings.class)
public final class Settings {

  /** Also keeps exponents out that could not be written out. */
  public static final BigDecimal LARGEST_STEP = BigDecimal.valueOf(1_000_000_000);

  private static final int STEP_DECIMALS = 4;
  private static final int PERCENT_DECIMALS = 3;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Map<String, Object> ONE = Map.of("count", 1);

  private final ToursStore store;

  /**
   * The parameters.
   *
   * @param leastMarginPercent profit on cost below which no costing may be activated
   * @param childPercent of the adult price, where a costing says nothing else
   * @param roundingStep to which selling prices in VND are rounded up, where a costing says nothing
   *     else
   * @param underBookedDays how many days before its start a departure below its minimum is reported
   */
  public record View(
      long version,
      BigDecimal leastMarginPercent,
      BigDecimal childPercent,
      BigDecimal roundingStep,
      List<Integer> groupSizes,
      int underBookedDays)
      implements Versioned {}

  /** What a manager enters. */
  public record Details(
      BigDecimal leastMarginPercent,
      BigDecimal childPercent,
      BigDecimal roundingStep,
      List<Integer> groupSizes,
      Integer underBookedDays) {}

  @Activate
  public Settings(@Reference ToursStore store) {
    this.store = store;
  }

  public View get() {
    return store.read(em -> view(em.find(SettingsRecord.class, SettingsRecord.ONLY)));
  }

  View save(Caller caller, Version expected, Details in) {
    check(in);
    return store.write(
        caller,
        em -> {
          SettingsRecord row = em.find(SettingsRecord.class, SettingsRecord.ONLY);
          expected.mustBe(row.version);
          row.leastMarginPercent = in.leastMarginPercent();
          row.childPercent = in.childPercent();
          row.roundingStep = in.roundingStep();
          row.groupSizes = GroupSizes.text(in.groupSizes());
          row.underBookedDays = in.underBookedDays();
          em.flush();
          return view(row);
        });
  }

  static void check(Details in) {
    Checks checks =
        new Checks()
            .required("leastMarginPercent", in.leastMarginPercent())
            .required("childPercent", in.childPercent())
            .required("roundingStep", in.roundingStep())
            .required("underBookedDays", in.underBookedDays())
            .range("underBookedDays", in.underBookedDays(), 0, 365);
    percent(checks, "leastMarginPercent", in.leastMarginPercent());
    percent(checks, "childPercent", in.childPercent());
    BigDecimal step = in.roundingStep();
    if (step != null) {
      checks
          .that(step.signum() > 0, "roundingStep", CoreError.TOO_SMALL, Map.of("min", 1))
          .that(
              step.compareTo(LARGEST_STEP) <= 0,
              "roundingStep",
              CoreError.TOO_LARGE,
              Map.of("max", LARGEST_STEP))
          .that(decimals(step) <= STEP_DECIMALS, "roundingStep", CoreError.INVALID, ONE);
    }
    GroupSizes.check(checks, "groupSizes", in.groupSizes());
    checks.orThrow();
  }

  private static void percent(Checks checks, String field, BigDecimal value) {
    if (value != null) {
      checks
          .that(value.signum() >= 0, field, CoreError.TOO_SMALL, Map.of("min", 0))
          .that(value.compareTo(HUNDRED) <= 0, field, CoreError.TOO_LARGE, Map.of("max", 100))
          .that(decimals(value) <= PERCENT_DECIMALS, field, CoreError.INVALID, ONE);
    }
  }

  private static int decimals(BigDecimal value) {
    return value.stripTrailingZeros().scale();
  }

  private static View view(SettingsRecord row) {
    return new View(
        row.version,
        Decimals.plain(row.leastMarginPercent),
        Decimals.plain(row.childPercent),
        Decimals.plain(row.roundingStep),
        GroupSizes.parse(row.groupSizes),
        row.underBookedDays);
  }
}
