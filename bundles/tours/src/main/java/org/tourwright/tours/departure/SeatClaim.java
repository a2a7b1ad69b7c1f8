package org.tourwright.tours.departure;

import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.tourwright.core.booking.BookingId;

/** The seats that a booking has on a departure. */
@Entity(name = "SeatClaim")
@Table(name = "tours_seat_claim")
public class SeatClaim {

  @Id UUID id;

  @Column(name = "departure_id")
  UUID departure;

  @Column(name = "booking_id")
  BookingId booking;

  int seats;

  protected SeatClaim() {}
}
