package org.tourwright.accounting.profit;

import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.joda.money.Money;
import org.tourwright.persistence.Amount;
import org.tourwright.persistence.Ids;

/** A final cost of a settled tour, one a kind and currency. */
@Entity
@Table(name = "accounting_tour_cost")
public class TourCost {

  @Id UUID id;

  @Version long version;

  @Column(name = "tour_id")
  UUID tour;

  @Enumerated(EnumType.STRING)
  CostKind kind;

  @Embedded Amount amount;

  protected TourCost() {}

  TourCost(UUID tour, CostKind kind, Money amount) {
    this.id = Ids.next();
    this.tour = tour;
    this.kind = kind;
    this.amount = Amount.of(amount);
  }
}
