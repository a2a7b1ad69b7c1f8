package org.tourwright.crm.report;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.report.Column;
import org.tourwright.core.report.Period;
import org.tourwright.core.report.Report;
import org.tourwright.core.report.Table;
import org.tourwright.core.user.Caller;
import org.tourwright.crm.Permissions;

/** What was sold, by month and tour. */
@Component(service = Report.class)
public final class BookingsReport implements Report {

  private final BookingFigures figures;

  @Activate
  public BookingsReport(@Reference BookingFigures figures) {
    this.figures = figures;
  }

  @Override
  public String key() {
    return "crm.bookings";
  }

  @Override
  public String permission() {
    return Permissions.BOOKING_READ;
  }

  @Override
  public Table run(Caller caller, Period period) {
    return new Table(
        List.of(
            new Column("month", Column.Kind.MONTH),
            new Column("tour", Column.Kind.TEXT),
            new Column("bookings", Column.Kind.COUNT),
            new Column("pax", Column.Kind.COUNT),
            new Column("total", Column.Kind.MONEY)),
        figures.byTour(caller, period).stream()
            .map(
                one ->
                    List.<Object>of(
                        one.month(), one.tour(), one.bookings(), one.pax(), one.total()))
            .toList());
  }
}
