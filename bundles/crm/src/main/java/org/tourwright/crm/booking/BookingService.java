package org.tourwright.crm.booking;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.booking.Booking;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.booking.Bookings;
import org.tourwright.core.booking.Passenger;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.crm.CrmStore;

/** What other departments ask about bookings. */
@Component(service = Bookings.class)
public final class BookingService implements Bookings {

  private final CrmStore store;

  @Activate
  public BookingService(@Reference CrmStore store) {
    this.store = store;
  }

  @Override
  public Optional<Booking> find(BookingId id) {
    return store.read(
        em -> Optional.ofNullable(em.find(SoldTour.class, id.value())).map(SoldTour::booking));
  }

  @Override
  public List<Passenger> passengers(BookingId id) {
    return store.read(
        em -> Passengers.travellers(em, id.value()).stream().map(Traveller::passenger).toList());
  }

  @Override
  public List<Booking> ofCustomer(CustomerId customer) {
    return bookings(
        em ->
            em.createQuery(
                    "select e from SoldTour e where e.customer = :customer order by e.start desc,"
                        + " e.id desc",
                    SoldTour.class)
                .setParameter("customer", customer)
                .getResultList());
  }

  @Override
  public List<Booking> ofDeparture(DepartureId departure) {
    return bookings(
        em ->
            em.createQuery(
                    "select e from SoldTour e where e.departure = :departure and e.state = :state"
                        + " order by e.number",
                    SoldTour.class)
                .setParameter("departure", departure)
                .setParameter("state", Booking.State.CONFIRMED)
                .getResultList());
  }

  private List<Booking> bookings(Function<EntityManager, List<SoldTour>> query) {
    return store.read(em -> query.apply(em).stream().map(SoldTour::booking).toList());
  }
}
