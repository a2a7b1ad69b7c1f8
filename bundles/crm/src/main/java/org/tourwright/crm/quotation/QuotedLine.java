package org.tourwright.crm.quotation;

import org.joda.money.Money;

/** A line of a price table as the API shows it, with its amount. */
public record QuotedLine(String description, int quantity, Money unitPrice, Money amount) {

  static QuotedLine of(PriceLine line) {
    return new QuotedLine(line.description(), line.quantity(), line.unitPrice(), line.amount());
  }

  PriceLine line() {
    return new PriceLine(description, quantity, unitPrice);
  }
}
