package org.tourwright.accounting.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tourwright.core.user.UserId;

/**
 * Which receivables or payables a list shows; null does not narrow it.
 *
 * @param overdue true for what is unpaid after it was due
 * @param owners only those of these salespeople or of none
 */
public record ItemFilter(
    Side side,
    List<ItemState> states,
    boolean overdue,
    UUID party,
    UUID booking,
    UUID tour,
    LocalDate dueFrom,
    LocalDate dueTo,
    String currency,
    Set<UserId> owners) {}
