package org.tourwright.crm.activity;

import java.time.Instant;
import java.util.UUID;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.page.Versioned;
import org.tourwright.core.user.UserId;

/**
 * An activity as the API shows it.
 *
 * @param overdue not done although it was due before now
 */
public record ActivityView(
    UUID id,
    long version,
    CustomerId customer,
    String customerName,
    UUID lead,
    UUID opportunity,
    ActivityKind kind,
    ActivityPurpose purpose,
    String subject,
    String details,
    Instant dueAt,
    boolean done,
    Instant doneAt,
    boolean overdue,
    String result,
    UserId assignee,
    String assigneeName,
    String createdByName,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
