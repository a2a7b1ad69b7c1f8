package org.tourwright.tours.departure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.report.Column;
import org.tourwright.core.report.DashboardTile;
import org.tourwright.core.report.Period;
import org.tourwright.core.report.Table;
import org.tourwright.core.tour.Departure;
import org.tourwright.core.user.Caller;

/** Seats sold and free of the departures of the coming six months, whatever the period asked. */
@Component(service = DashboardTile.class)
public final class SeatsTile implements DashboardTile {

  private static final int MONTHS = 6;

  private final DepartureList departures;
  private final AgencyProfile agency;

  @Activate
  public SeatsTile(@Reference DepartureList departures, @Reference AgencyProfile agency) {
    this.departures = departures;
    this.agency = agency;
  }

  @Override
  public String key() {
    return "tours.seats";
  }

  @Override
  public String permission() {
    return "tours:departure:read";
  }

  @Override
  public int order() {
    return 300;
  }

  @Override
  public Shape shape() {
    return Shape.BARS;
  }

  @Override
  public Table data(Caller caller, Period period) {
    LocalDate today = agency.today();
    return table(
        departures.between(today, YearMonth.from(today).plusMonths(MONTHS - 1L).atEndOfMonth()));
  }

  static Table table(List<Departure> departures) {
    Map<YearMonth, long[]> months = new TreeMap<>();
    for (Departure departure : departures) {
      if (departure.state() != Departure.State.CANCELLED) {
        long[] seats =
            months.computeIfAbsent(YearMonth.from(departure.start()), month -> new long[2]);
        seats[0] += departure.seatsTaken();
        seats[1] += departure.seatsFree();
      }
    }
    return new Table(
        List.of(
            new Column("month", Column.Kind.MONTH),
            new Column("taken", Column.Kind.COUNT),
            new Column("free", Column.Kind.COUNT)),
        months.entrySet().stream()
            .map(month -> List.<Object>of(month.getKey(), month.getValue()[0], month.getValue()[1]))
            .toList());
  }
}
