package org.tourwright.operations.supplier;

import java.util.Set;
import org.tourwright.core.operation.ServiceKind;

/**
 * What a user enters about a supplier.
 *
 * @param kinds what it sells, one at least
 * @param paymentDays how many days after the service it is to be paid; null for at once
 * @param currency ISO 4217 code of its prices
 * @param language to write to it in: en, vi or zh; null for vi
 * @param oneAtATime one person or one vehicle, which cannot serve two tours on a day
 */
public record SupplierInput(
    String name,
    Set<ServiceKind> kinds,
    String contact,
    String phone,
    String email,
    String address,
    String taxCode,
    Integer paymentDays,
    String currency,
    String language,
    Boolean oneAtATime,
    String notes) {

  public SupplierInput {
    kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
  }
}
