package org.tourwright.tours.costing;

import java.util.List;
import org.joda.money.Money;

/**
 * Prices by size of group.
 *
 * @param costPerPerson all lines per person
 * @param costPerGroup all lines per group
 * @param costPerRoom all lines per room
 */
public record PriceTable(
    String currency,
    List<PriceRow> rows,
    Money singleSupplement,
    Money costPerPerson,
    Money costPerGroup,
    Money costPerRoom) {

  public PriceTable {
    rows = List.copyOf(rows);
  }
}
