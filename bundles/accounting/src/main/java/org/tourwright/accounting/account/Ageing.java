package org.tourwright.accounting.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;

/** What is unpaid, by how long it is overdue. */
public final class Ageing {

  private static final int CLASSES = 5;

  private Ageing() {}

  /**
   * What one party owes in one currency.
   *
   * @param id the account; null in a report and in sums
   * @param notDue due today or later
   * @param days30 1 to 30 days overdue
   * @param days60 31 to 60 days
   * @param days90 61 to 90 days
   * @param older more than 90 days
   */
  public record Row(
      UUID id,
      UUID party,
      String partyName,
      String currency,
      Money notDue,
      Money days30,
      Money days60,
      Money days90,
      Money older,
      Money total) {}

  /** What is open of one party on one due date. */
  record Open(UUID party, String partyName, LocalDate due, Money amount) {}

  /** One row a party and currency, in the order in which the parties come. */
  static List<Row> rows(LocalDate today, List<Open> open) {
    Map<List<Object>, List<Open>> groups = new LinkedHashMap<>();
    for (Open each : open) {
      List<Object> group = List.of(each.party(), each.amount().getCurrencyUnit());
      groups.computeIfAbsent(group, any -> new ArrayList<>()).add(each);
    }
    return groups.values().stream()
        .map(group -> row(today, null, group.get(0).partyName(), group))
        .toList();
  }

  static Row row(LocalDate today, UUID id, String partyName, List<Open> open) {
    Open first = open.get(0);
    Money[] classes = new Money[CLASSES];
    Money total = Money.zero(first.amount().getCurrencyUnit());
    Arrays.fill(classes, total);
    for (Open each : open) {
      int index = classOf(ChronoUnit.DAYS.between(each.due(), today));
      classes[index] = classes[index].plus(each.amount());
      total = total.plus(each.amount());
    }
    return new Row(
        id,
        first.party(),
        partyName,
        total.getCurrencyUnit().getCode(),
        classes[0],
        classes[1],
        classes[2],
        classes[3],
        classes[4],
        total);
  }

  private static int classOf(long daysOverdue) {
    if (daysOverdue <= 0) {
      return 0;
    }
    if (daysOverdue > 90) {
      return 4;
    }
    return (int) ((daysOverdue - 1) / 30) + 1;
  }

  /** The sums of all rows, one a currency; without a party. */
  static List<Row> totals(List<Row> rows) {
    Map<String, Row> totals = new LinkedHashMap<>();
    rows.forEach(row -> totals.merge(row.currency(), nameless(row), Ageing::plus));
    return List.copyOf(totals.values());
  }

  private static Row nameless(Row row) {
    return plus(
        new Row(
            null,
            null,
            null,
            row.currency(),
            zero(row),
            zero(row),
            zero(row),
            zero(row),
            zero(row),
            zero(row)),
        row);
  }

  private static Money zero(Row row) {
    return Money.zero(row.total().getCurrencyUnit());
  }

  private static Row plus(Row a, Row b) {
    return new Row(
        null,
        null,
        null,
        a.currency(),
        a.notDue().plus(b.notDue()),
        a.days30().plus(b.days30()),
        a.days60().plus(b.days60()),
        a.days90().plus(b.days90()),
        a.older().plus(b.older()),
        a.total().plus(b.total()));
  }
}
