package org.tourwright.accounting.payable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.joda.money.Money;
import org.tourwright.accounting.ledger.ItemState;
import org.tourwright.accounting.ledger.OpenItem;
import org.tourwright.accounting.ledger.Origin;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.core.page.Versioned;

/**
 * What the agency owes a supplier.
 *
 * @param reservation null for one entered by hand
 * @param daysOverdue 0 when it is not overdue
 */
public record Payable(
    UUID id,
    long version,
    String number,
    UUID supplier,
    String supplierName,
    Origin origin,
    UUID reservation,
    UUID tour,
    String tourNumber,
    ServiceKind kind,
    String description,
    LocalDate issued,
    LocalDate due,
    Money amount,
    Money paid,
    Money open,
    ItemState state,
    boolean overdue,
    long daysOverdue,
    String cancelReason)
    implements Versioned {

  static Payable of(OpenItem item, LocalDate today) {
    boolean overdue = item.isOverdue(today);
    return new Payable(
        item.id(),
        item.version(),
        item.number(),
        item.party().id(),
        item.party().name(),
        item.origin(),
        item.origin() == Origin.RESERVATION ? item.source() : null,
        item.tour(),
        item.tourNo(),
        item.serviceKind(),
        item.description(),
        item.issued(),
        item.due(),
        item.amount(),
        item.settled(),
        item.open(),
        item.state(),
        overdue,
        overdue ? ChronoUnit.DAYS.between(item.due(), today) : 0,
        item.cancelReason());
  }
}
