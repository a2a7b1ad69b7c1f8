package org.tourwright.tours.costing;

import java.math.BigDecimal;
import org.joda.money.Money;
import org.tourwright.core.operation.ServiceKind;

/**
 * A cost of a tour.
 *
 * @param quantity how many at a time: 1 bus, 2 bottles of water, 1 room
 * @param times how often: nights, days or meals
 * @param unitCost of one, in any currency
 */
public record CostLine(
    ServiceKind kind,
    String description,
    CostBasis basis,
    BigDecimal quantity,
    Integer times,
    Money unitCost) {

  public CostLine {
    quantity = quantity == null ? BigDecimal.ONE : quantity;
    times = times == null ? 1 : times;
  }

  /** Of all of it, in the currency of the unit cost; exact. */
  BigDecimal total() {
    return unitCost.getAmount().multiply(quantity).multiply(BigDecimal.valueOf(times));
  }
}
