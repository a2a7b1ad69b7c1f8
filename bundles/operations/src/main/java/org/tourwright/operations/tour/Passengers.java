package org.tourwright.operations.tour;

import java.util.List;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.booking.Bookings;
import org.tourwright.core.booking.Passenger;

/** Who travels on a tour, as the department that sold it knows. */
@Component(service = Passengers.class)
public final class Passengers {

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Bookings bookings;

  /** A passenger and the booking they travel on. */
  public record Traveller(
      BookingId booking, String bookingNumber, String customerName, Passenger passenger) {}

  /** Whether there is anybody who knows the passengers. */
  public boolean known() {
    return bookings != null;
  }

  /** By booking and position; none where nobody knows them. */
  public List<Traveller> of(EntityManager em, UUID tour) {
    Bookings sold = bookings;
    if (sold == null) {
      return List.of();
    }
    return Tours.bookings(em, tour).stream()
        .flatMap(
            row ->
                sold.passengers(row.booking).stream()
                    .map(
                        passenger ->
                            new Traveller(row.booking, row.number, row.customerName, passenger)))
        .toList();
  }
}
