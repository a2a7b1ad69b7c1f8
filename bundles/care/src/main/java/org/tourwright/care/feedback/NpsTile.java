package org.tourwright.care.feedback;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.report.Column;
import org.tourwright.core.report.DashboardTile;
import org.tourwright.core.report.Period;
import org.tourwright.core.report.Table;
import org.tourwright.core.user.Caller;

/** Would customers recommend us (N25). */
@Component(service = DashboardTile.class)
public final class NpsTile implements DashboardTile {

  private final FeedbackBook book;

  @Activate
  public NpsTile(@Reference FeedbackBook book) {
    this.book = book;
  }

  @Override
  public String key() {
    return "care.nps";
  }

  @Override
  public String permission() {
    return FeedbackBook.READ;
  }

  @Override
  public int order() {
    return 610;
  }

  @Override
  public Shape shape() {
    return Shape.FIGURES;
  }

  @Override
  public Table data(Caller caller, Period period) {
    List<Scores> scores =
        book.answered(caller, period).stream().map(FeedbackBook.Answered::scores).toList();
    return table(Satisfaction.of(scores), book.asked(caller, period));
  }

  static Table table(Satisfaction all, int asked) {
    BigDecimal rate =
        asked == 0
            ? null
            : BigDecimal.valueOf(all.answers())
                .divide(BigDecimal.valueOf(asked), 4, RoundingMode.HALF_UP);
    return new Table(
        List.of(
            new Column("nps", Column.Kind.COUNT),
            new Column("answers", Column.Kind.COUNT),
            new Column("rate", Column.Kind.PERCENT),
            new Column("satisfied", Column.Kind.PERCENT)),
        List.of(
            Arrays.<Object>asList(
                all.nps() == null ? null : all.nps().longValue(),
                (long) all.answers(),
                rate,
                all.satisfied())));
  }
}
