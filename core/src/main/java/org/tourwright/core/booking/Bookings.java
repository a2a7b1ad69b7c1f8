package org.tourwright.core.booking;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.tour.DepartureId;

/** What has been sold. Offered by the crm department; may be absent. */
@ProviderType
public interface Bookings {

  Optional<Booking> find(BookingId id);

  /** In order of position; empty for an unknown booking. */
  List<Passenger> passengers(BookingId id);

  /** A customer's bookings, newest start first. */
  List<Booking> ofCustomer(CustomerId customer);

  /** Confirmed bookings of a departure, by number. */
  List<Booking> ofDeparture(DepartureId departure);
}
