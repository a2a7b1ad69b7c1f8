package org.tourwright.campaigns.campaign;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.report.Column;
import org.tourwright.core.report.DashboardTile;
import org.tourwright.core.report.Period;
import org.tourwright.core.report.Table;
import org.tourwright.core.user.Caller;

/** How many mails the last campaigns sent and how many were opened. */
@Component(service = DashboardTile.class)
public final class ResponseTile implements DashboardTile {

  private static final int SHOWN = 10;

  private final Results results;

  @Activate
  public ResponseTile(@Reference Results results) {
    this.results = results;
  }

  @Override
  public String key() {
    return "campaigns.responses";
  }

  @Override
  public String permission() {
    return "campaigns:campaign:read";
  }

  @Override
  public int order() {
    return 500;
  }

  @Override
  public Shape shape() {
    return Shape.BARS;
  }

  @Override
  public Table data(Caller caller, Period period) {
    return table(results.of(period));
  }

  static Table table(List<Results.Result> all) {
    return new Table(
        List.of(
            new Column("campaign", Column.Kind.TEXT),
            new Column("sent", Column.Kind.COUNT),
            new Column("opened", Column.Kind.COUNT)),
        all.subList(Math.max(0, all.size() - SHOWN), all.size()).stream()
            .map(
                result ->
                    List.<Object>of(
                        result.name(), result.figures().sent(), result.figures().opened()))
            .toList());
  }
}
