package org.tourwright.tours.costing;

import java.math.BigDecimal;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** An exchange rate that a costing was made with. */
@Entity(name = "CostingRate")
@Table(name = "tours_costing_rate")
public class RateRecord {

  @Id UUID id;

  @Column(name = "costing_id")
  UUID costing;

  String currency;
  BigDecimal rate;

  protected RateRecord() {}
}
