package org.tourwright.accounting.ledger;

import java.util.UUID;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.persistence.NotAudited;

/**
 * One row that is locked by whoever opens an account: an account that is not there yet cannot be
 * locked itself, and the first two documents of a party would open it twice.
 */
@Entity
@Table(name = "accounting_account_gate")
@NotAudited
public class AccountGate {

  /** The row's identity; the change log makes it. */
  static final UUID ONLY = new UUID(0, 1);

  @Id UUID id;

  @Version long version;

  protected AccountGate() {}
}
