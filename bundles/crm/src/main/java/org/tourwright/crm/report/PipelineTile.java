package org.tourwright.crm.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.report.Column;
import org.tourwright.core.report.DashboardTile;
import org.tourwright.core.report.Period;
import org.tourwright.core.report.Table;
import org.tourwright.core.user.Caller;
import org.tourwright.core.word.Words;
import org.tourwright.crm.CrmStore;
import org.tourwright.crm.Permissions;
import org.tourwright.crm.opportunity.OpportunityStage;

/**
 * What is in the pipeline now, stage by stage, and what is to be expected of it (N8). The period
 * does not matter: the pipeline is as it is today. Currencies are never added to each other; where
 * there is more than one, each stage has a row for each.
 */
@Component(service = DashboardTile.class)
public final class PipelineTile implements DashboardTile {

  private final CrmStore store;
  private final AgencyProfile agency;
  private final Words words;

  @Activate
  public PipelineTile(
      @Reference CrmStore store, @Reference AgencyProfile agency, @Reference Words words) {
    this.store = store;
    this.agency = agency;
    this.words = words;
  }

  @Override
  public String key() {
    return "crm.pipeline";
  }

  @Override
  public String permission() {
    return Permissions.OPPORTUNITY_READ;
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public Shape shape() {
    return Shape.BARS;
  }

  @Override
  public Table data(Caller caller, Period period) {
    List<Object[]> found =
        store.read(
            em ->
                Rows.of(
                    em,
                    caller,
                    permission(),
                    "select e.stage, e.expected.currency, sum(e.expected.value),"
                        + " sum(e.expected.value * e.probability), count(e)"
                        + " from Opportunity e where e.stage in :open",
                    "group by e.stage, e.expected.currency",
                    "open",
                    OpportunityStage.openOnes()));
    String own = agency.agency().currency().getCode();
    List<String> currencies = currencies(found, own);
    List<List<Object>> rows = new ArrayList<>();
    for (String currency : currencies) {
      for (OpportunityStage stage : OpportunityStage.openOnes()) {
        rows.add(row(caller, found, stage, currency, currencies.size() > 1));
      }
    }
    return new Table(
        List.of(
            new Column("stage", Column.Kind.TEXT),
            new Column("amount", Column.Kind.MONEY),
            new Column("weighted", Column.Kind.MONEY),
            new Column("count", Column.Kind.COUNT)),
        rows);
  }

  /** The agency's own first. */
  private static List<String> currencies(List<Object[]> found, String own) {
    List<String> currencies = new ArrayList<>(List.of(own));
    found.stream()
        .map(row -> (String) row[1])
        .filter(currency -> !currency.equals(own))
        .distinct()
        .sorted()
        .forEach(currencies::add);
    return currencies;
  }

  private List<Object> row(
      Caller caller, List<Object[]> found, OpportunityStage stage, String currency, boolean named) {
    CurrencyUnit unit = CurrencyUnit.of(currency);
    BigDecimal amount = BigDecimal.ZERO;
    BigDecimal weighted = BigDecimal.ZERO;
    long count = 0;
    for (Object[] one : found) {
      if (one[0] == stage && currency.equals(one[1])) {
        amount = (BigDecimal) one[2];
        weighted = ((BigDecimal) one[3]).movePointLeft(2);
        count = ((Number) one[4]).longValue();
      }
    }
    String label = words.text(caller.language(), "crm.opportunity.stage." + stage, Map.of());
    return List.of(
        named ? label + " · " + currency : label,
        Money.of(unit, amount, RoundingMode.HALF_UP),
        Money.of(unit, weighted, RoundingMode.HALF_UP),
        count);
  }
}
