package ${package};

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
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
import org.tourwright.core.error.Conflict;
import org.tourwright.persistence.NotAudited;
import org.tourwright.persistence.SearchText;

/** One ${thing}, as stored, with the rules that it keeps by itself. */
@Entity(name = "${Module}${Thing}")
@Table(name = "${module}_${thing}")
public class ${Thing} {

  @Id UUID id;
  @Version long version;

  String title;

  @Column(name = "customer_id")
  CustomerId customer;

  /** As it was when this was written down: the list need not ask for names. */
  @Column(name = "customer_name")
  String customerName;

  /** The booking that it was opened for by itself; null for those opened by hand. */
  @Column(name = "booking_id")
  BookingId booking;

  @Column(name = "due_on")
  LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  ${Thing}State state = ${Thing}State.OPEN;

  String remark;

  @NotAudited
  @Column(name = "search_text")
  String searchText;

  @NotAudited
  @Column(name = "opened_at")
  Instant openedAt;

  @Column(name = "done_at")
  Instant doneAt;

  protected ${Thing}() {}

  ${Thing}(UUID id, Instant now) {
    this.id = id;
    this.openedAt = now;
  }

  /**
   * Takes it to another state.
   *
   * @throws Conflict when there is no way from where it is
   */
  void become(${Thing}State next, Instant now) {
    if (!state.mayBecome(next)) {
      throw new Conflict(${Module}Error.STATE_NOT_REACHABLE, Map.of("state", state.name()));
    }
    state = next;
    doneAt =
        switch (next) {
          case OPEN -> null;
          case DONE -> now;
          case ARCHIVED -> doneAt;
        };
  }

  /**
   * Takes over what was typed in.
   *
   * @throws Conflict when it is in the archive
   */
  void change(${Thing}Details in, String nameOfCustomer) {
    if (state == ${Thing}State.ARCHIVED) {
      throw new Conflict(${Module}Error.ARCHIVED);
    }
    title = in.title().strip();
    customer = in.customerId();
    customerName = nameOfCustomer;
    dueOn = in.dueOn();
    remark = in.remark() == null || in.remark().isBlank() ? null : in.remark().strip();
    searchText = SearchText.fold(title + " " + customerName);
  }
}
