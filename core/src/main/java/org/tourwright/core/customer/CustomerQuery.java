package org.tourwright.core.customer;

import java.util.Set;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.UserId;

/**
 * Which customers a list shows; null fields and empty sets do not narrow it.
 *
 * @param owners only customers of these owners or of none; null for everybody's
 * @param archived true for the archive, false for the others
 */
public record CustomerQuery(
    Set<CustomerStage> stages,
    CustomerKind kind,
    CustomerSource source,
    String country,
    UserId owner,
    Set<UserId> owners,
    boolean archived,
    PageRequest page) {}
