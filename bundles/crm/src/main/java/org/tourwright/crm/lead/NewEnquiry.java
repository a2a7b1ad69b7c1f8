package org.tourwright.crm.lead;

import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.CustomerKind;
import org.tourwright.core.customer.CustomerSource;
import org.tourwright.core.user.UserId;

/**
 * Somebody asked.
 *
 * @param customer known already; null for somebody new, who is described by the fields after it
 * @param interest what they want, in a few words
 * @param owner null for the one who writes it down
 * @param evenIfDuplicate true when somebody new is meant although a customer has the same phone
 *     number or e-mail address
 */
public record NewEnquiry(
    CustomerId customer,
    String name,
    CustomerKind kind,
    String phone,
    String email,
    String country,
    String language,
    CustomerSource source,
    String interest,
    UserId owner,
    Boolean evenIfDuplicate) {}
