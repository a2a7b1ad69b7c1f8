package org.tourwright.care.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.page.Versioned;
import org.tourwright.core.user.UserId;

/**
 * A case.
 *
 * @param number such as {@code CS-2026-00001}
 * @param bookingId null when it is about no booking
 * @param feedbackId the answer that opened it by itself; null when it was opened by hand
 * @param overdue it still waits and its day has passed
 * @param firstAnswerAt when the customer first heard from us; null for not yet
 * @param notes newest first; null in lists
 */
public record CaseView(
    UUID id,
    long version,
    String number,
    CustomerId customerId,
    String customerName,
    BookingId bookingId,
    String bookingNumber,
    String tourTitle,
    UUID feedbackId,
    CaseKind kind,
    CasePriority priority,
    CaseState state,
    String subject,
    String description,
    UserId assigneeId,
    String assigneeName,
    LocalDate dueOn,
    boolean overdue,
    String solution,
    Instant openedAt,
    Instant firstAnswerAt,
    Instant solvedAt,
    Instant closedAt,
    List<Note> notes)
    implements Versioned {

  public CaseView {
    notes = notes == null ? List.of() : notes;
  }

  /**
   * A line of the log.
   *
   * @param by null for what came by itself
   */
  public record Note(UUID id, NoteKind kind, Instant at, String by, String content) {}

  static CaseView of(CareCase c, String assignee, List<Note> notes, LocalDate today) {
    return new CaseView(
        c.id,
        c.version,
        c.number,
        c.customer,
        c.customerName,
        c.booking,
        c.bookingNumber,
        c.tourTitle,
        c.feedback,
        c.kind,
        c.priority,
        c.state,
        c.subject,
        c.description,
        c.assignee,
        assignee,
        c.dueOn,
        c.state.waiting() && c.dueOn.isBefore(today),
        c.solution,
        c.openedAt,
        c.firstAnswerAt,
        c.solvedAt,
        c.closedAt,
        notes);
  }
}
