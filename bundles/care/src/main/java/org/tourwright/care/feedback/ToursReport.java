package org.tourwright.care.feedback;

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

/** Satisfaction by tour (R100). */
@Component(service = Report.class)
public final class ToursReport implements Report {

  private final FeedbackBook book;

  @Activate
  public ToursReport(@Reference FeedbackBook book) {
    this.book = book;
  }

  @Override
  public String key() {
    return "care.tours";
  }

  @Override
  public String permission() {
    return FeedbackBook.READ;
  }

  @Override
  public Table run(Caller caller, Period period) {
    return table(FeedbackBook.byTour(book.answered(caller, period)));
  }

  static Table table(List<FeedbackBook.OfTour> tours) {
    return new Table(
        List.of(
            new Column("tour", Column.Kind.TEXT),
            new Column("answers", Column.Kind.COUNT),
            new Column("satisfied", Column.Kind.PERCENT),
            new Column("nps", Column.Kind.COUNT),
            new Column("detractors", Column.Kind.COUNT)),
        tours.stream()
            .map(
                tour ->
                    Arrays.<Object>asList(
                        tour.tour(),
                        (long) tour.all().answers(),
                        tour.all().satisfied(),
                        tour.all().nps() == null ? null : tour.all().nps().longValue(),
                        (long) tour.all().detractors()))
            .toList());
  }
}
