package org.tourwright.crm.activity;

import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EntityManager;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.user.UserId;
import org.tourwright.crm.customer.Directory;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.NotAudited;

/**
 * Something that was or will be done with a customer: a call, a mail, a meeting, a note, a task.
 */
@Entity
@Table(name = "crm_activity")
public class Activity {

  @Id UUID id;
  @Version long version;

  @Column(name = "customer_id")
  CustomerId customer;

  @Column(name = "customer_name")
  String customerName;

  @NotAudited
  @Column(name = "search_text")
  String searchText;

  @Column(name = "lead_id")
  UUID lead;

  @Column(name = "opportunity_id")
  UUID opportunity;

  @Enumerated(EnumType.STRING)
  ActivityKind kind;

  @Enumerated(EnumType.STRING)
  ActivityPurpose purpose;

  String subject;
  String details;

  @Column(name = "due_at")
  Instant dueAt;

  boolean done;

  @Column(name = "done_at")
  Instant doneAt;

  @Column(name = "outcome")
  String result;

  /** Whose task it is; named owner as in every list of sales. */
  @Column(name = "assignee_id")
  UserId owner;

  @Column(name = "created_by_name")
  String createdByName;

  @Column(name = "created_at")
  Instant createdAt;

  @NotAudited
  @Column(name = "updated_at")
  Instant updatedAt;

  protected Activity() {}

  static Activity fresh(String by) {
    Activity activity = new Activity();
    activity.id = Ids.next();
    activity.createdByName = by;
    activity.createdAt = Instant.now();
    activity.updatedAt = activity.createdAt;
    return activity;
  }

  static Activity find(EntityManager em, UUID id) {
    Activity activity = em.find(Activity.class, id);
    if (activity == null) {
      throw new NotFound();
    }
    return activity;
  }

  public void handOver(UserId to) {
    owner = to;
    updatedAt = Instant.now();
  }

  void describe(Customer by) {
    customer = by.id();
    customerName = by.name();
    searchText = Directory.searchText(by, subject);
  }

  /** What is entered afterwards was done when it says; else it is done now. */
  void log(String outcome) {
    Instant now = Instant.now();
    doneAt = dueAt.isBefore(now) ? dueAt : now;
    finish(outcome);
  }

  void finish(String outcome) {
    done = true;
    doneAt = doneAt == null ? Instant.now() : doneAt;
    result = outcome == null || outcome.isBlank() ? result : outcome.strip();
    updatedAt = Instant.now();
  }

  void reopen() {
    done = false;
    doneAt = null;
    updatedAt = Instant.now();
  }
}
