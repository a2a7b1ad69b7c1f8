package org.tourwright.core.customer;

import java.time.Instant;
import java.time.LocalDate;
import org.tourwright.core.page.Versioned;
import org.tourwright.core.user.UserId;

/**
 * A customer as every department sees it.
 *
 * @param code a short number that people read aloud, such as {@code KH000123}; unique, given by the
 *     platform
 * @param email null when unknown
 * @param phone as entered; null when unknown
 * @param country ISO 3166-1 alpha-2, upper case; null when unknown
 * @param language the language to write to the customer in: en, vi or zh
 * @param owner the salesperson in charge; null for nobody yet
 * @param mailConsent whether marketing mail may be sent
 */
public record Customer(
    CustomerId id,
    long version,
    String code,
    CustomerKind kind,
    String name,
    String email,
    String phone,
    String address,
    String country,
    String language,
    LocalDate birthday,
    CustomerSource source,
    CustomerStage stage,
    UserId owner,
    String notes,
    boolean mailConsent,
    boolean archived,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {

  /** The editable part, to change and give back to {@link Customers#update}. */
  public CustomerDetails details() {
    return new CustomerDetails(
        kind,
        name,
        email,
        phone,
        address,
        country,
        language,
        birthday,
        source,
        stage,
        owner,
        notes,
        mailConsent);
  }
}
