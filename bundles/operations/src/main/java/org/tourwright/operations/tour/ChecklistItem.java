package org.tourwright.operations.tour;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.persistence.Access;
import javax.persistence.AccessType;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.persistence.Ids;

/** Something to be done before a departure, by a date. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "operations_checklist_item")
public class ChecklistItem {

  @Id UUID id;
  @Version long version;
  UUID tour;

  /** Null for an item that somebody wrote. */
  @Enumerated(EnumType.STRING)
  ChecklistStep step;

  /** Null for a usual step, whose words come in the reader's language. */
  String title;

  @Column(name = "due_date")
  LocalDate due;

  boolean done;

  @Column(name = "done_at")
  Instant doneAt;

  @Column(name = "done_by")
  String doneBy;

  protected ChecklistItem() {}

  static ChecklistItem create(UUID tour, ChecklistStep step, String title, LocalDate due) {
    ChecklistItem item = new ChecklistItem();
    item.id = Ids.next();
    item.tour = tour;
    item.step = step;
    item.title = title;
    item.due = due;
    return item;
  }

  void tick(boolean isDone, String by) {
    done = isDone;
    doneAt = isDone ? Instant.now() : null;
    doneBy = isDone ? by : null;
  }
}
