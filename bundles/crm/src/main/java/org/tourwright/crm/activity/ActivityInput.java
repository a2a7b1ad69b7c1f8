package org.tourwright.crm.activity;

import java.time.Instant;
import java.util.UUID;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.user.UserId;

/**
 * An activity as it is entered.
 *
 * @param customer may be left out where the opportunity or lead is given
 * @param purpose null for a follow-up
 * @param dueAt null for now
 * @param done true for what was done already; a note always is
 * @param result what came of it
 * @param assignee null for the caller
 */
public record ActivityInput(
    CustomerId customer,
    UUID lead,
    UUID opportunity,
    ActivityKind kind,
    ActivityPurpose purpose,
    String subject,
    String details,
    Instant dueAt,
    Boolean done,
    String result,
    UserId assignee) {}
