package org.tourwright.care.feedback;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.report.Column;
import org.tourwright.core.report.DashboardTile;
import org.tourwright.core.report.Period;
import org.tourwright.core.report.Table;
import org.tourwright.core.user.Caller;

/** The part of satisfied customers by the month in which their tour ended. */
@Component(service = DashboardTile.class)
public final class SatisfactionTile implements DashboardTile {

  private final FeedbackBook book;

  @Activate
  public SatisfactionTile(@Reference FeedbackBook book) {
    this.book = book;
  }

  @Override
  public String key() {
    return "care.satisfaction";
  }

  @Override
  public String permission() {
    return FeedbackBook.READ;
  }

  @Override
  public int order() {
    return 600;
  }

  @Override
  public Shape shape() {
    return Shape.LINES;
  }

  @Override
  public Table data(Caller caller, Period period) {
    return table(book.answered(caller, period));
  }

  static Table table(List<FeedbackBook.Answered> answered) {
    Map<YearMonth, List<Scores>> months =
        answered.stream()
            .collect(
                Collectors.groupingBy(
                    one -> YearMonth.from(one.endsOn()),
                    TreeMap::new,
                    Collectors.mapping(FeedbackBook.Answered::scores, Collectors.toList())));
    return new Table(
        List.of(
            new Column("month", Column.Kind.MONTH), new Column("satisfied", Column.Kind.PERCENT)),
        months.entrySet().stream()
            .map(
                month ->
                    Arrays.<Object>asList(
                        month.getKey(), Satisfaction.of(month.getValue()).satisfied()))
            .toList());
  }
}
