package org.tourwright.care.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.care.CareError;
import org.tourwright.care.CareSettings;
import org.tourwright.care.store.CareStore;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.Ids;

/** Asks customers how their tour was (R98, R173). */
@Component(service = Requests.class)
public final class Requests {

  private final CareStore store;
  private final Customers customers;
  private final RequestMail mail;
  private final AgencyProfile agency;
  private final CareSettings settings;

  /**
   * A request by hand: about a booking that we know, or about anything.
   *
   * @param bookingId null to name the customer, the tour and its last day instead
   */
  record Wish(BookingId bookingId, CustomerId customerId, String tourTitle, LocalDate endsOn) {}

  @Activate
  public Requests(
      @Reference CareStore store,
      @Reference Customers customers,
      @Reference RequestMail mail,
      @Reference AgencyProfile agency,
      @Reference CareSettings settings) {
    this.store = store;
    this.customers = customers;
    this.mail = mail;
    this.agency = agency;
    this.settings = settings;
  }

  /** Makes the request for a tour that is due. Joins the transaction. */
  void ask(EntityManager em, Trip trip) {
    LocalDate today = agency.today();
    if (trip.endsOn.isBefore(today.minusDays(settings.askWithinDays()))) {
      trip.state = TripState.PASSED;
      return;
    }
    Optional<Customer> customer = customers.find(trip.customer);
    if (customer.isPresent() && of(em, new BookingId(trip.id)).isEmpty()) {
      persist(em, trip, customer.get(), today);
    }
    trip.state = TripState.ASKED;
  }

  private Feedback persist(EntityManager em, Trip trip, Customer customer, LocalDate today) {
    Feedback made = new Feedback(Ids.next(), customer, trip.tourTitle, trip.endsOn, now());
    made.booking = new BookingId(trip.id);
    made.bookingNumber = trip.bookingNumber;
    made.salesperson = trip.salesperson;
    made.expiresOn = today.plusDays(settings.openDays());
    made.index();
    em.persist(made);
    return made;
  }

  /** By hand; sent at once where it can be. */
  UUID wish(Caller caller, Wish wish) {
    return store.write(
        caller,
        em -> {
          Feedback made =
              wish.bookingId() == null ? free(caller, em, wish) : booked(caller, em, wish);
          em.flush();
          if (mail.problem().isEmpty() && made.email != null) {
            send(caller, made);
          }
          return made.id;
        });
  }

  private Feedback booked(Caller caller, EntityManager em, Wish wish) {
    Trip trip = em.find(Trip.class, wish.bookingId().value());
    if (trip == null || trip.customer == null || trip.endsOn == null) {
      throw new NotFound(CareError.BOOKING_UNKNOWN);
    }
    Customer customer = customers.get(trip.customer);
    caller.requireFor(FeedbackBook.WRITE, trip.salesperson);
    if (of(em, wish.bookingId()).isPresent()) {
      throw new Conflict(CareError.ALREADY_ASKED);
    }
    trip.state = TripState.ASKED;
    return persist(em, trip, customer, agency.today());
  }

  private Feedback free(Caller caller, EntityManager em, Wish wish) {
    LocalDate today = agency.today();
    new Checks()
        .required("customerId", wish.customerId())
        .required("tourTitle", wish.tourTitle(), 300)
        .required("endsOn", wish.endsOn())
        .that(
            wish.endsOn() == null || !wish.endsOn().isAfter(today),
            "endsOn",
            CoreError.TOO_LARGE,
            Map.of("max", today))
        .orThrow();
    Customer customer = customers.get(wish.customerId());
    caller.requireFor(FeedbackBook.WRITE, customer.owner());
    Feedback made =
        new Feedback(Ids.next(), customer, wish.tourTitle().strip(), wish.endsOn(), now());
    made.salesperson = customer.owner();
    made.expiresOn = today.plusDays(settings.openDays());
    made.index();
    em.persist(made);
    return made;
  }

  /** Sends it, or sends it again, to the address that the customer has now. */
  void send(Caller caller, UUID id) {
    store.run(
        caller,
        em -> {
          Feedback feedback = FeedbackBook.required(em, id);
          caller.requireFor(FeedbackBook.WRITE, feedback.salesperson);
          if (feedback.answered()) {
            throw new Conflict(CareError.ALREADY_ANSWERED);
          }
          customers.find(feedback.customer).ifPresent(now -> feedback.email = now.email());
          if (feedback.email == null) {
            throw new Conflict(CareError.NO_EMAIL);
          }
          send(caller, feedback);
        });
  }

  private void send(Caller caller, Feedback feedback) {
    mail.send(caller, feedback);
    feedback.sentAt = now();
    feedback.timesSent++;
    feedback.state = FeedbackState.SENT;
    feedback.expiresOn = agency.today().plusDays(settings.openDays());
  }

  /** Requests that could go by mail and have not. */
  List<UUID> unsent(int limit) {
    if (mail.problem().isPresent()) {
      return List.of();
    }
    return store.read(
        em ->
            em.createQuery(
                    "select f.id from Feedback f where f.state = :state and f.email is not null"
                        + " and f.createdAt > :since order by f.createdAt",
                    UUID.class)
                .setParameter("state", FeedbackState.NOT_SENT)
                .setParameter("since", now().minus(settings.askWithinDays(), ChronoUnit.DAYS))
                .setMaxResults(limit)
                .getResultList());
  }

  /** For the job: a refused address is noted and not tried again. */
  void sendUnsent(Caller caller, UUID id) {
    try {
      store.run(
          caller,
          em -> {
            Feedback feedback = em.find(Feedback.class, id);
            if (feedback != null && feedback.state == FeedbackState.NOT_SENT) {
              send(caller, feedback);
            }
          });
    } catch (Invalid e) {
      store.run(caller, em -> em.find(Feedback.class, id).state = FeedbackState.FAILED);
    }
  }

  static Optional<Feedback> of(EntityManager em, BookingId booking) {
    return booking == null
        ? Optional.empty()
        : em
            .createQuery("select f from Feedback f where f.booking = :booking", Feedback.class)
            .setParameter("booking", booking)
            .getResultList()
            .stream()
            .findFirst();
  }

  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
