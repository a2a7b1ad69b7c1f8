package org.tourwright.tours.departure;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.report.Column;
import org.tourwright.core.report.DashboardTile;
import org.tourwright.core.report.Period;
import org.tourwright.core.report.Table;
import org.tourwright.core.user.Caller;

/** Departures that start soon and have not reached their minimum, whatever the period asked. */
@Component(service = DashboardTile.class)
public final class UnderBookedTile implements DashboardTile {

  private static final int LONGEST = 10;

  private final DepartureList departures;

  @Activate
  public UnderBookedTile(@Reference DepartureList departures) {
    this.departures = departures;
  }

  @Override
  public String key() {
    return "tours.under-booked";
  }

  @Override
  public String permission() {
    return "tours:departure:read";
  }

  @Override
  public int order() {
    return 310;
  }

  @Override
  public Shape shape() {
    return Shape.TABLE;
  }

  @Override
  public Table data(Caller caller, Period period) {
    DepartureList.Filter soon =
        new DepartureList.Filter(null, null, null, false, null, true, false);
    return new Table(
        List.of(
            new Column("start", Column.Kind.DATE),
            new Column("title", Column.Kind.TEXT),
            new Column("taken", Column.Kind.COUNT),
            new Column("minimum", Column.Kind.COUNT)),
        departures.list(soon, PageRequest.first(LONGEST)).items().stream()
            .map(
                departure ->
                    List.<Object>of(
                        departure.start(),
                        departure.title(),
                        (long) departure.seatsTaken(),
                        (long) departure.minimumToRun()))
            .toList());
  }
}
