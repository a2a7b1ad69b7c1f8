package org.tourwright.operations.cost;

import java.time.LocalDate;
import java.util.UUID;
import javax.persistence.Access;
import javax.persistence.AccessType;
import javax.persistence.Column;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.joda.money.Money;
import org.tourwright.persistence.Amount;
import org.tourwright.persistence.Ids;

/** Something paid during a tour (R170). */
@Entity
@Access(AccessType.FIELD)
@Table(name = "operations_running_cost")
public class RunningCost {

  @Id UUID id;
  @Version long version;
  UUID tour;

  @Column(name = "spent_on")
  LocalDate day;

  @Enumerated(EnumType.STRING)
  RunningCostKind kind;

  String description;
  @Embedded Amount amount;

  @Enumerated(EnumType.STRING)
  @Column(name = "paid_by")
  PaidBy paidBy;

  protected RunningCost() {}

  static RunningCost create(UUID tour) {
    RunningCost cost = new RunningCost();
    cost.id = Ids.next();
    cost.tour = tour;
    return cost;
  }

  void change(RunningCosts.CostInput input) {
    day = input.date();
    kind = input.kind();
    description = input.description().strip();
    amount = Amount.of(input.amount());
    paidBy = input.paidBy() == null ? PaidBy.GUIDE : input.paidBy();
  }

  public UUID tour() {
    return tour;
  }

  public LocalDate day() {
    return day;
  }

  public RunningCostKind kind() {
    return kind;
  }

  public String description() {
    return description;
  }

  public Money amount() {
    return amount.money();
  }

  public PaidBy paidBy() {
    return paidBy;
  }
}
