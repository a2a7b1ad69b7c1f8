package org.tourwright.operations.settlement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.operations.tour.TourState;

/**
 * What a tour cost (R171).
 *
 * @param services confirmed reservations by kind, one line per kind and currency
 * @param serviceCosts confirmed reservations, one sum per currency
 * @param runningCosts spent during the tour, one sum per currency
 * @param total both together, one sum per currency
 * @param advances the guide's account, one line per currency
 * @param requested how many reservations no supplier has answered
 * @param blockers why it cannot be settled now; empty when it can, or is
 */
public record SettlementView(
    UUID tour,
    String number,
    String title,
    int pax,
    TourState state,
    Instant settledAt,
    List<ServiceLine> services,
    List<Money> serviceCosts,
    List<Money> runningCosts,
    List<Money> total,
    List<GuideAccount> advances,
    int requested,
    List<Blocker> blockers) {

  /** Confirmed services of one kind in one currency. */
  public record ServiceLine(ServiceKind kind, int count, Money cost) {}

  /**
   * The guide's account in one currency.
   *
   * @param given advances less what was brought back
   * @param spent running costs that the guide paid
   * @param balance above zero the guide brings back, below zero the guide gets
   */
  public record GuideAccount(Money given, Money spent, Money balance) {}

  /** What stands against settling. */
  public enum Blocker {
    NOT_COMPLETED,
    STILL_REQUESTED,
    CANCELLED
  }
}
