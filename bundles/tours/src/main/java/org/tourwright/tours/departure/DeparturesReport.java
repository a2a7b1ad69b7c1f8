package org.tourwright.tours.departure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tourwright.core.report.Column;
import org.tourwright.core.report.Period;
import org.tourwright.core.report.Report;
import org.tourwright.core.report.Table;
import org.tourwright.core.tour.Departure;
import org.tourwright.core.user.Caller;
import org.tourwright.core.word.Words;

/** The departures that start within the period, with their seats and list price. */
@Component(service = Report.class)
public final class DeparturesReport implements Report {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("start", Column.Kind.DATE),
          new Column("code", Column.Kind.TEXT),
          new Column("title", Column.Kind.TEXT),
          new Column("state", Column.Kind.TEXT),
          new Column("seats", Column.Kind.COUNT),
          new Column("taken", Column.Kind.COUNT),
          new Column("free", Column.Kind.COUNT),
          new Column("occupancy", Column.Kind.PERCENT),
          new Column("price", Column.Kind.MONEY),
          new Column("value", Column.Kind.MONEY));

  private final DepartureList departures;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Words words;

  @Activate
  public DeparturesReport(@Reference DepartureList departures) {
    this.departures = departures;
  }

  @Override
  public String key() {
    return "tours.departures";
  }

  @Override
  public String permission() {
    return "tours:departure:read";
  }

  @Override
  public Table run(Caller caller, Period period) {
    return new Table(
        COLUMNS,
        departures.between(period.from(), period.to()).stream()
            .map(departure -> row(departure, state(caller, departure.state())))
            .toList());
  }

  static List<Object> row(Departure departure, String state) {
    return Arrays.asList(
        departure.start(),
        departure.code(),
        departure.title(),
        state,
        (long) departure.seats(),
        (long) departure.seatsTaken(),
        (long) departure.seatsFree(),
        BigDecimal.valueOf(departure.seatsTaken())
            .divide(BigDecimal.valueOf(departure.seats()), 4, RoundingMode.HALF_UP),
        departure.price(),
        departure.price().multipliedBy(departure.seatsTaken()));
  }

  private String state(Caller caller, Departure.State state) {
    Words known = words;
    return known == null
        ? state.name()
        : known.text(caller.language(), "tours.departure.state." + state.name(), Map.of());
  }
}
