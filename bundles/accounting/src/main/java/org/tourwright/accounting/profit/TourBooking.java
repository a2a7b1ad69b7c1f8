package org.tourwright.accounting.profit;

import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.core.booking.BookingId;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.NotAudited;

/** A booking whose guests travelled on a tour. */
@Entity
@Table(name = "accounting_tour_booking")
@NotAudited
public class TourBooking {

  @Id UUID id;

  @Version long version;

  @Column(name = "tour_id")
  UUID tour;

  @Column(name = "booking_id")
  BookingId booking;

  protected TourBooking() {}

  TourBooking(UUID tour, BookingId booking) {
    this.id = Ids.next();
    this.tour = tour;
    this.booking = booking;
  }
}
