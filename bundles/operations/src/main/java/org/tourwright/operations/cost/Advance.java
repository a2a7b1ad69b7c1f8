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

/** Money that the guide gets for what is paid on the way, or brings back (R169). */
@Entity
@Access(AccessType.FIELD)
@Table(name = "operations_advance")
public class Advance {

  @Id UUID id;
  @Version long version;
  UUID tour;

  @Column(name = "paid_on")
  LocalDate day;

  @Enumerated(EnumType.STRING)
  AdvanceDirection direction;

  String receiver;
  String description;
  @Embedded Amount amount;

  protected Advance() {}

  static Advance create(UUID tour) {
    Advance advance = new Advance();
    advance.id = Ids.next();
    advance.tour = tour;
    return advance;
  }

  void change(RunningCosts.AdvanceInput input) {
    day = input.date();
    direction = input.direction() == null ? AdvanceDirection.GIVEN : input.direction();
    receiver = input.receiver().strip();
    description = input.description();
    amount = Amount.of(input.amount());
  }

  public LocalDate day() {
    return day;
  }

  public AdvanceDirection direction() {
    return direction;
  }

  public String receiver() {
    return receiver;
  }

  public String description() {
    return description;
  }

  public Money amount() {
    return amount.money();
  }

  /** Above zero when given, below when returned. */
  public Money signed() {
    return direction == AdvanceDirection.GIVEN ? amount() : amount().negated();
  }
}
