package org.tourwright.core.customer;

import java.time.LocalDate;
import org.tourwright.core.user.UserId;

/**
 * What a user enters about a customer; see {@link Customer} for the fields. Null kind, language,
 * source and stage get the defaults.
 */
public record CustomerDetails(
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
    boolean mailConsent) {

  public CustomerDetails {
    kind = kind == null ? CustomerKind.PERSON : kind;
    language = language == null ? "vi" : language;
    source = source == null ? CustomerSource.OTHER : source;
    stage = stage == null ? CustomerStage.LEAD : stage;
  }

  /** The same with this person in charge. */
  public CustomerDetails ownedBy(UserId user) {
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
        user,
        notes,
        mailConsent);
  }
}
