package org.tourwright.tours.costing;

import java.math.BigDecimal;
import java.util.UUID;
import javax.persistence.AttributeOverride;
import javax.persistence.AttributeOverrides;
import javax.persistence.Column;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.persistence.Amount;

/** A line of a costing. */
@Entity(name = "CostLine")
@Table(name = "tours_cost_line")
public class CostLineRecord {

  @Id UUID id;

  @Column(name = "costing_id")
  UUID costing;

  @Column(name = "line_no")
  int lineNo;

  @Enumerated(EnumType.STRING)
  ServiceKind kind;

  String description;

  @Enumerated(EnumType.STRING)
  CostBasis basis;

  BigDecimal quantity;

  @Column(name = "times_count")
  int times;

  @Embedded
  @AttributeOverrides({
    @AttributeOverride(name = "value", column = @Column(name = "unit_amount")),
    @AttributeOverride(name = "currency", column = @Column(name = "unit_currency"))
  })
  Amount unitCost;

  protected CostLineRecord() {}

  CostLine line() {
    return new CostLine(kind, description, basis, quantity, times, unitCost.money());
  }
}
