package org.tourwright.operations.supplier;

import java.util.Set;
import java.util.UUID;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.core.page.Versioned;

/** A supplier as it is shown; see {@link SupplierInput} for the fields. */
public record SupplierView(
    UUID id,
    long version,
    String name,
    Set<ServiceKind> kinds,
    String contact,
    String phone,
    String email,
    String address,
    String taxCode,
    int paymentDays,
    String currency,
    String language,
    boolean oneAtATime,
    String notes,
    boolean archived)
    implements Versioned {

  static SupplierView of(Supplier supplier) {
    return new SupplierView(
        supplier.id,
        supplier.version,
        supplier.name,
        supplier.kinds(),
        supplier.contact,
        supplier.phone,
        supplier.email,
        supplier.address,
        supplier.taxCode,
        supplier.paymentDays,
        supplier.currency,
        supplier.language,
        supplier.oneAtATime,
        supplier.notes,
        supplier.archived);
  }
}
