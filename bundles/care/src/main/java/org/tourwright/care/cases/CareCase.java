package org.tourwright.care.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.user.UserId;
import org.tourwright.persistence.NotAudited;

/** A case as stored. */
@Entity
@Table(name = "care_case")
public class CareCase {

  @Id UUID id;
  @Version long version;

  @Column(name = "case_number")
  String number;

  @Column(name = "customer_id")
  CustomerId customer;

  @Column(name = "customer_name")
  String customerName;

  @Column(name = "booking_id")
  BookingId booking;

  @Column(name = "booking_number")
  String bookingNumber;

  @Column(name = "tour_title")
  String tourTitle;

  @Column(name = "feedback_id")
  UUID feedback;

  @Enumerated(EnumType.STRING)
  CaseKind kind;

  @Enumerated(EnumType.STRING)
  CasePriority priority;

  /** The order of priorities, urgent first. */
  @NotAudited
  @Column(name = "priority_rank")
  int priorityRank;

  @Enumerated(EnumType.STRING)
  CaseState state = CaseState.OPEN;

  String subject;
  String description;

  @NotAudited
  @Column(name = "search_text")
  String searchText;

  UserId assignee;

  @Column(name = "due_on")
  LocalDate dueOn;

  String solution;

  @NotAudited
  @Column(name = "opened_at")
  Instant openedAt;

  @NotAudited
  @Column(name = "first_answer_at")
  Instant firstAnswerAt;

  @Column(name = "solved_at")
  Instant solvedAt;

  @Column(name = "closed_at")
  Instant closedAt;

  protected CareCase() {}

  CareCase(UUID id, String number, Instant now) {
    this.id = id;
    this.number = number;
    this.openedAt = now;
  }

  void priority(CasePriority value) {
    priority = value;
    priorityRank = value.rank();
  }
}
