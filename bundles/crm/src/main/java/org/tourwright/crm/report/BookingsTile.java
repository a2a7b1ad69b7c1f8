package org.tourwright.crm.report;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.report.Column;
import org.tourwright.core.report.DashboardTile;
import org.tourwright.core.report.Period;
import org.tourwright.core.report.Table;
import org.tourwright.core.user.Caller;
import org.tourwright.crm.Permissions;

/** What was sold, month by month. */
@Component(service = DashboardTile.class)
public final class BookingsTile implements DashboardTile {

  private final BookingFigures figures;

  @Activate
  public BookingsTile(@Reference BookingFigures figures) {
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
  public int order() {
    return 110;
  }

  @Override
  public Shape shape() {
    return Shape.BARS;
  }

  @Override
  public Table data(Caller caller, Period period) {
    return new Table(
        List.of(
            new Column("month", Column.Kind.MONTH),
            new Column("total", Column.Kind.MONEY),
            new Column("bookings", Column.Kind.COUNT),
            new Column("pax", Column.Kind.COUNT)),
        figures.byMonth(caller, period).stream()
            .map(one -> List.<Object>of(one.month(), one.total(), one.bookings(), one.pax()))
            .toList());
  }
}
