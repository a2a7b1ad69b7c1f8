package org.tourwright.campaigns.campaign;

import java.util.Arrays;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.report.Column;
import org.tourwright.core.report.Period;
import org.tourwright.core.report.Report;
import org.tourwright.core.report.Table;
import org.tourwright.core.user.Caller;

/** Every campaign started in a period: reach, response, money. */
@Component(service = Report.class)
public final class ResultsReport implements Report {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("campaign", Column.Kind.TEXT),
          new Column("started", Column.Kind.DATE),
          new Column("recipients", Column.Kind.COUNT),
          new Column("sent", Column.Kind.COUNT),
          new Column("failed", Column.Kind.COUNT),
          new Column("opened", Column.Kind.COUNT),
          new Column("rate", Column.Kind.PERCENT),
          new Column("clicked", Column.Kind.COUNT),
          new Column("unsubscribed", Column.Kind.COUNT),
          new Column("budget", Column.Kind.MONEY),
          new Column("spent", Column.Kind.MONEY));

  private final Results results;

  @Activate
  public ResultsReport(@Reference Results results) {
    this.results = results;
  }

  @Override
  public String key() {
    return "campaigns.results";
  }

  @Override
  public String permission() {
    return "campaigns:campaign:read";
  }

  @Override
  public Table run(Caller caller, Period period) {
    return new Table(COLUMNS, results.of(period).stream().map(ResultsReport::row).toList());
  }

  private static List<Object> row(Results.Result result) {
    Figures figures = result.figures();
    return Arrays.asList(
        result.name(),
        result.started(),
        figures.recipients(),
        figures.sent(),
        figures.failed(),
        figures.opened(),
        result.openRate(),
        figures.clicked(),
        figures.unsubscribed(),
        result.budget(),
        result.spent());
  }
}
