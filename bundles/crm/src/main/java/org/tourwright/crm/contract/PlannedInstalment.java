package org.tourwright.crm.contract;

import java.time.LocalDate;
import java.util.UUID;
import javax.persistence.AttributeOverride;
import javax.persistence.AttributeOverrides;
import javax.persistence.Column;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.core.booking.Instalment;
import org.tourwright.persistence.Amount;
import org.tourwright.persistence.Ids;

/** An instalment of a contract, as stored. */
@Entity
@Table(name = "crm_instalment")
public class PlannedInstalment {

  @Id UUID id;
  @Version long version;

  @Column(name = "contract_id")
  UUID contract;

  @Column(name = "line_no")
  int position;

  boolean deposit;

  @Column(name = "due_on")
  LocalDate dueOn;

  @Embedded
  @AttributeOverrides({
    @AttributeOverride(name = "value", column = @Column(name = "due_amount")),
    @AttributeOverride(name = "currency", column = @Column(name = "due_currency"))
  })
  Amount due;

  protected PlannedInstalment() {}

  static PlannedInstalment of(UUID contract, Instalment instalment) {
    PlannedInstalment stored = new PlannedInstalment();
    stored.id = Ids.next();
    stored.contract = contract;
    stored.position = instalment.number();
    stored.deposit = instalment.deposit();
    stored.dueOn = instalment.due();
    stored.due = Amount.of(instalment.amount());
    return stored;
  }

  Instalment instalment() {
    return new Instalment(position, deposit, dueOn, due.money());
  }
}
