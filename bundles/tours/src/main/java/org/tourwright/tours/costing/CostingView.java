package org.tourwright.tours.costing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tourwright.core.page.Versioned;
import org.tourwright.core.tour.ProgrammeId;

/** A costing as the API shows it, with the prices that come out of it. */
public record CostingView(
    UUID id,
    long version,
    ProgrammeId programme,
    int revision,
    CostingState state,
    String name,
    String currency,
    BigDecimal marginPercent,
    BigDecimal roundingStep,
    BigDecimal childPercent,
    List<Integer> groupSizes,
    List<CostingDetails.Rate> rates,
    List<CostLine> lines,
    String notes,
    PriceTable table,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {

  /** What can be edited, to make another costing of. */
  CostingDetails details() {
    return new CostingDetails(
        name, currency, marginPercent, roundingStep, childPercent, groupSizes, rates, lines, notes);
  }
}
