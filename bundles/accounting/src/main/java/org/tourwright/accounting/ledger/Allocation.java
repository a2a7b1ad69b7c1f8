package org.tourwright.accounting.ledger;

import java.time.LocalDate;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.joda.money.Money;
import org.tourwright.persistence.Amount;
import org.tourwright.persistence.Ids;

/**
 * A part of a voucher that paid an item, or that a refund gave back. Ended by a date, never
 * deleted.
 */
@Entity
@Table(name = "accounting_allocation")
public class Allocation {

  @Id UUID id;

  @Version long version;

  @Column(name = "voucher_id")
  UUID voucher;

  @Column(name = "item_id")
  UUID item;

  @Column(name = "refund_id")
  UUID refund;

  @Embedded Amount amount;

  @Column(name = "allocated_on")
  LocalDate on;

  @Column(name = "released_on")
  LocalDate releasedOn;

  protected Allocation() {}

  Allocation(UUID voucher, UUID item, UUID refund, Money amount, LocalDate on) {
    this.id = Ids.next();
    this.voucher = voucher;
    this.item = item;
    this.refund = refund;
    this.amount = Amount.of(amount);
    this.on = on;
  }

  public UUID voucher() {
    return voucher;
  }

  /** Null when it went into a refund. */
  public UUID item() {
    return item;
  }

  /** Null when it paid an item. */
  public UUID refund() {
    return refund;
  }

  public Money amount() {
    return amount.money();
  }

  public LocalDate on() {
    return on;
  }
}
