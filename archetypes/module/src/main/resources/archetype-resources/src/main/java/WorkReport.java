package ${package};

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.report.Column;
import org.tourwright.core.report.Period;
import org.tourwright.core.report.Report;
import org.tourwright.core.report.Table;
import org.tourwright.core.user.Caller;

/** How many ${things} were opened and done, by month of the opening in the agency's time zone. */
@Component(service = Report.class)
public final class WorkReport implements Report {

  private final ${Module}Store store;
  private final AgencyProfile agency;

  /** When one was opened; done is null while it is not. */
  record Line(Instant opened, Instant done) {}

  @Activate
  public WorkReport(@Reference ${Module}Store store, @Reference AgencyProfile agency) {
    this.store = store;
    this.agency = agency;
  }

  @Override
  public String key() {
    return "${module}.work";
  }

  @Override
  public String permission() {
    return ${Module}Module.READ;
  }

  @Override
  public Table run(Caller caller, Period period) {
    ZoneId zone = agency.agency().zone();
    return table(
        store.read(
            em ->
                em.createQuery(
                        "select e.openedAt, e.doneAt from ${Module}${Thing} e"
                            + " where e.openedAt >= :from and e.openedAt < :to",
                        Object[].class)
                    .setParameter("from", period.from().atStartOfDay(zone).toInstant())
                    .setParameter("to", period.to().plusDays(1).atStartOfDay(zone).toInstant())
                    .getResultList()
                    .stream()
                    .map(row -> new Line((Instant) row[0], (Instant) row[1]))
                    .toList()),
        zone);
  }

  static Table table(Collection<Line> lines, ZoneId zone) {
    Map<YearMonth, long[]> months = new TreeMap<>();
    for (Line line : lines) {
      long[] counts =
          months.computeIfAbsent(
              YearMonth.from(line.opened().atZone(zone)), month -> new long[2]);
      counts[0]++;
      counts[1] += line.done() == null ? 0 : 1;
    }
    return new Table(
        List.of(
            new Column("month", Column.Kind.MONTH),
            new Column("opened", Column.Kind.COUNT),
            new Column("done", Column.Kind.COUNT)),
        months.entrySet().stream()
            .map(
                month -> List.<Object>of(month.getKey(), month.getValue()[0], month.getValue()[1]))
            .toList());
  }
}
