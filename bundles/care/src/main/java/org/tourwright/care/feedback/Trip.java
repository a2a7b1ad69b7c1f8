package org.tourwright.care.feedback;

import java.time.LocalDate;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.core.booking.Booking;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.user.UserId;
import org.tourwright.persistence.NotAudited;

/** What we know of a booking from events: whom to ask when. Its identity is the booking's. */
@Entity
@Table(name = "care_trip")
@NotAudited // a copy; the booking itself is audited where it belongs
public class Trip {

  @Id UUID id;
  @Version long version;

  @Column(name = "booking_number")
  String bookingNumber;

  @Column(name = "customer_id")
  CustomerId customer;

  @Column(name = "tour_title")
  String tourTitle;

  UserId salesperson;

  @Column(name = "starts_on")
  LocalDate startsOn;

  @Column(name = "ends_on")
  LocalDate endsOn;

  @Column(name = "due_on")
  LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  TripState state = TripState.INCOMPLETE;

  protected Trip() {}

  Trip(UUID booking) {
    this.id = booking;
  }

  /**
   * A booking was made or changed. Whom we have asked already is not asked again.
   *
   * @param askAfterDays days from the last day to the question
   */
  void booked(Booking booking, int askAfterDays) {
    boolean back = state == TripState.INCOMPLETE;
    bookingNumber = booking.number();
    customer = booking.customer();
    tourTitle = booking.tourTitle();
    salesperson = booking.salesperson();
    startsOn = booking.start();
    if (booking.state() == Booking.State.CANCELLED) {
      cancelled();
      return;
    }
    // Operations know better than the booking when the guests came back.
    if (!back || endsOn == null) {
      endsOn = booking.end();
    }
    if (state == TripState.ASKED || state == TripState.PASSED) {
      return;
    }
    if (!back || dueOn == null) {
      dueOn = endsOn.plusDays(askAfterDays);
    }
    state = TripState.DUE;
  }

  void cancelled() {
    if (state != TripState.ASKED) {
      state = TripState.CANCELLED;
    }
  }

  /**
   * The guests are back: from now on they can be asked.
   *
   * @param title of the tour, where the booking is not known yet
   */
  void completed(LocalDate end, LocalDate today, String title) {
    if (state == TripState.DUE || state == TripState.INCOMPLETE) {
      endsOn = end;
      dueOn = today;
      tourTitle = tourTitle == null ? title : tourTitle;
    }
  }
}
