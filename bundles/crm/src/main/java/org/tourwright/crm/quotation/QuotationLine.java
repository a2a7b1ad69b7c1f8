package org.tourwright.crm.quotation;

import java.util.UUID;
import javax.persistence.AttributeOverride;
import javax.persistence.AttributeOverrides;
import javax.persistence.Column;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.persistence.Amount;
import org.tourwright.persistence.Ids;

/** A line of a quotation's price table. */
@Entity
@Table(name = "crm_quotation_line")
public class QuotationLine {

  @Id UUID id;
  @Version long version;

  @Column(name = "quotation_id")
  UUID quotation;

  @Column(name = "line_no")
  int position;

  String description;
  int quantity;

  @Embedded
  @AttributeOverrides({
    @AttributeOverride(name = "value", column = @Column(name = "unit_price_amount")),
    @AttributeOverride(name = "currency", column = @Column(name = "unit_price_currency"))
  })
  Amount unitPrice;

  protected QuotationLine() {}

  static QuotationLine of(UUID quotation, int position, PriceLine line) {
    QuotationLine stored = new QuotationLine();
    stored.id = Ids.next();
    stored.quotation = quotation;
    stored.position = position;
    stored.description = line.description().strip();
    stored.quantity = line.quantity();
    stored.unitPrice = Amount.of(line.unitPrice());
    return stored;
  }

  PriceLine line() {
    return new PriceLine(description, quantity, unitPrice.money());
  }
}
