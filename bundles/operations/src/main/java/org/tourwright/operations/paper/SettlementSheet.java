package org.tourwright.operations.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.joda.money.Money;
import org.tourwright.operations.Phrases;
import org.tourwright.operations.cost.Advance;
import org.tourwright.operations.cost.RunningCost;
import org.tourwright.operations.reservation.Reservation;
import org.tourwright.operations.reservation.ReservationState;
import org.tourwright.operations.settlement.SettlementView;

/** The sheet of a tour's settlement (bảng thanh lý tour). */
final class SettlementSheet {

  private final Phrases.In in;

  SettlementSheet(Phrases.In in) {
    this.in = in;
  }

  void write(
      Html html,
      SettlementView sums,
      List<Reservation> reservations,
      Function<UUID, String> supplier,
      List<RunningCost> running,
      List<Advance> advances) {
    services(html, sums, reservations, supplier);
    running(html, sums, running);
    advances(html, sums, advances);
    html.section(in.say("paper.total"));
    html.table(
        List.of(in.say("paper.total"), in.say("paper.amount")),
        List.of(),
        1,
        totals("paper.total", sums.total(), 2));
    html.signatures(
        List.of(
            in.say("paper.sign.guide"),
            in.say("paper.sign.operator"),
            in.say("paper.sign.accountant")));
  }

  private void services(
      Html html,
      SettlementView sums,
      List<Reservation> reservations,
      Function<UUID, String> supplier) {
    html.section(in.say("paper.services"));
    List<List<String>> rows =
        reservations.stream()
            .filter(r -> r.state() == ReservationState.CONFIRMED)
            .map(
                r ->
                    List.of(
                        in.dates(r.from(), r.to()),
                        in.say("reservation.kind." + r.kind()),
                        supplier.apply(r.supplier()),
                        r.description(),
                        in.money(r.cost())))
            .toList();
    html.table(
        List.of(
            in.say("paper.dates"),
            in.say("paper.service"),
            in.say("paper.supplier"),
            in.say("paper.description"),
            in.say("paper.amount")),
        rows,
        1,
        totals("paper.sum", sums.serviceCosts(), 5));
  }

  private void running(Html html, SettlementView sums, List<RunningCost> running) {
    html.section(in.say("paper.running"));
    html.table(
        List.of(
            in.say("paper.date"),
            in.say("paper.kind"),
            in.say("paper.description"),
            in.say("paper.paid-by"),
            in.say("paper.amount")),
        running.stream()
            .map(
                c ->
                    List.of(
                        in.date(c.day()),
                        in.say("cost.kind." + c.kind()),
                        c.description(),
                        in.say("cost.paidBy." + c.paidBy()),
                        in.money(c.amount())))
            .toList(),
        1,
        totals("paper.sum", sums.runningCosts(), 5));
  }

  private void advances(Html html, SettlementView sums, List<Advance> advances) {
    html.section(in.say("paper.advances"));
    html.table(
        List.of(
            in.say("paper.date"),
            in.say("paper.kind"),
            in.say("paper.receiver"),
            in.say("paper.description"),
            in.say("paper.amount")),
        advances.stream()
            .map(
                a ->
                    List.of(
                        in.date(a.day()),
                        in.say("advance.direction." + a.direction()),
                        a.receiver(),
                        a.description() == null ? "" : a.description(),
                        in.money(a.signed())))
            .toList(),
        1,
        List.of());
    html.table(
        List.of(in.say("paper.given"), in.say("paper.spent"), in.say("paper.balance")),
        sums.advances().stream()
            .map(a -> List.of(in.money(a.given()), in.money(a.spent()), in.money(a.balance())))
            .toList(),
        3,
        List.of());
  }

  private List<List<String>> totals(String key, List<Money> sums, int columns) {
    return sums.stream()
        .map(
            sum -> {
              List<String> row = new ArrayList<>();
              row.add(in.say(key));
              while (row.size() < columns - 1) {
                row.add("");
              }
              row.add(in.money(sum));
              return row;
            })
        .toList();
  }
}
