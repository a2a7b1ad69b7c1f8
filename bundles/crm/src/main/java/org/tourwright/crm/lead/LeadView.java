package org.tourwright.crm.lead;

import java.time.Instant;
import java.util.UUID;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.page.Versioned;
import org.tourwright.core.user.UserId;

/**
 * A lead as the API shows it.
 *
 * @param responses how often the customer reacted to campaigns
 * @param opportunity what it became; null as long as it is not qualified
 */
public record LeadView(
    UUID id,
    long version,
    CustomerId customer,
    String customerName,
    String customerCode,
    String phone,
    String email,
    LeadState state,
    LeadOrigin origin,
    UUID campaign,
    String campaignName,
    int responses,
    UserId owner,
    String ownerName,
    AssignedHow assignedHow,
    String interest,
    NotQualifiedReason reason,
    String comment,
    UUID opportunity,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
