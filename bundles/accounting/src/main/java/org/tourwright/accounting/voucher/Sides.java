package org.tourwright.accounting.voucher;

import java.util.UUID;
import org.tourwright.accounting.ledger.Side;

/** Whose vouchers a list is asked for. */
final class Sides {

  private Sides() {}

  static Side of(UUID customer, UUID supplier) {
    if (customer != null) {
      return Side.CUSTOMER;
    }
    return supplier == null ? null : Side.SUPPLIER;
  }
}
