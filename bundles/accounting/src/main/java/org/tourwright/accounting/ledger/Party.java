package org.tourwright.accounting.ledger;

import java.util.UUID;
import org.tourwright.core.customer.CustomerId;

/** A customer or a supplier, by its name of today. */
public record Party(Side side, UUID id, String name) {

  public static Party customer(CustomerId id, String name) {
    return new Party(Side.CUSTOMER, id.value(), name);
  }

  public static Party supplier(UUID id, String name) {
    return new Party(Side.SUPPLIER, id, name);
  }
}
