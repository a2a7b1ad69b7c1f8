package org.tourwright.care.feedback;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tourwright.care.CareSettings;
import org.tourwright.care.store.CareStore;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.booking.Booking;
import org.tourwright.core.booking.BookingCancelled;
import org.tourwright.core.booking.BookingChanged;
import org.tourwright.core.booking.BookingConfirmed;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.booking.Bookings;
import org.tourwright.core.event.Event;
import org.tourwright.core.event.EventConsumer;
import org.tourwright.core.operation.TourCompleted;
import org.tourwright.core.user.Caller;

/** Keeps whom to ask when, from what sales and operations tell. */
@Component(service = EventConsumer.class)
public final class TripEvents implements EventConsumer {

  private final CareStore store;
  private final AgencyProfile agency;
  private final CareSettings settings;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Bookings bookings;

  @Activate
  public TripEvents(
      @Reference CareStore store,
      @Reference AgencyProfile agency,
      @Reference CareSettings settings) {
    this.store = store;
    this.agency = agency;
    this.settings = settings;
  }

  @Override
  public String name() {
    return "care.trips";
  }

  @Override
  public Set<Class<? extends Event>> types() {
    return Set.of(
        BookingConfirmed.class, BookingChanged.class, BookingCancelled.class, TourCompleted.class);
  }

  @Override
  public void on(Caller caller, Event event) {
    if (event instanceof BookingConfirmed confirmed) {
      booked(caller, confirmed.booking());
    } else if (event instanceof BookingChanged changed) {
      booked(caller, changed.booking());
    } else if (event instanceof BookingCancelled cancelled) {
      store.run(caller, em -> trip(em, cancelled.booking()).cancelled());
    } else if (event instanceof TourCompleted completed) {
      completed.bookings().forEach(booking -> completed(caller, completed, booking));
    }
  }

  private void booked(Caller caller, Booking booking) {
    store.run(caller, em -> trip(em, booking.id()).booked(booking, settings.askAfterDays()));
  }

  private void completed(Caller caller, TourCompleted tour, BookingId booking) {
    store.run(
        caller,
        em -> {
          Trip trip = trip(em, booking);
          trip.completed(tour.end(), agency.today(), tour.title());
          Bookings known = bookings;
          if (trip.state == TripState.INCOMPLETE && known != null) {
            // The other department's event may still be on its way.
            known.find(booking).ifPresent(found -> trip.booked(found, settings.askAfterDays()));
          }
        });
  }

  private static Trip trip(javax.persistence.EntityManager em, BookingId booking) {
    Trip trip = em.find(Trip.class, booking.value());
    if (trip == null) {
      trip = new Trip(booking.value());
      em.persist(trip);
    }
    return trip;
  }
}
