package org.tourwright.operations.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.report.Column;
import org.tourwright.core.report.DashboardTile;
import org.tourwright.core.report.Period;
import org.tourwright.core.report.Table;
import org.tourwright.core.user.Caller;
import org.tourwright.operations.Rights;
import org.tourwright.operations.desk.TourDesk;
import org.tourwright.operations.desk.TourQuery;
import org.tourwright.operations.desk.TourView;
import org.tourwright.operations.tour.TourState;

/** Tours that start in the next 14 days and have services that nobody confirmed. */
@Component(service = DashboardTile.class)
public final class StartingSoon implements DashboardTile {

  private static final int DAYS = 14;

  private final TourDesk desk;
  private final AgencyProfile agency;

  @Activate
  public StartingSoon(@Reference TourDesk desk, @Reference AgencyProfile agency) {
    this.desk = desk;
    this.agency = agency;
  }

  @Override
  public String key() {
    return "operations.starting-soon";
  }

  @Override
  public String permission() {
    return Rights.TOUR_READ;
  }

  @Override
  public int order() {
    return 400;
  }

  @Override
  public Shape shape() {
    return Shape.TABLE;
  }

  /** Stands at today, whatever the period: what is about to start is urgent now. */
  @Override
  public Table data(Caller caller, Period period) {
    LocalDate today = agency.today();
    TourQuery query =
        new TourQuery(
            List.of(TourState.PLANNED, TourState.PREPARED), null, today, today.plusDays(DAYS));
    List<List<Object>> rows =
        desk.list(caller, query, PageRequest.first(PageRequest.LARGEST)).items().stream()
            .filter(tour -> !tour.start().isBefore(today))
            .filter(tour -> tour.progress().services() == 0 || tour.progress().requested() > 0)
            .sorted(Comparator.comparing(TourView::start))
            .map(StartingSoon::row)
            .toList();
    return new Table(
        List.of(
            new Column("tour", Column.Kind.TEXT),
            new Column("start", Column.Kind.DATE),
            new Column("pax", Column.Kind.COUNT),
            new Column("confirmed", Column.Kind.COUNT),
            new Column("open", Column.Kind.COUNT)),
        rows);
  }

  private static List<Object> row(TourView tour) {
    return List.of(
        tour.number() + " " + tour.title(),
        tour.start(),
        (long) tour.pax(),
        (long) tour.progress().confirmed(),
        (long) tour.progress().requested());
  }
}
