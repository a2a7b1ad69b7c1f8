package org.tourwright.operations.tour;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.Stale;
import org.tourwright.core.event.Events;
import org.tourwright.core.operation.TourCancelled;
import org.tourwright.core.operation.TourCompleted;
import org.tourwright.core.operation.TourReinstated;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.operations.OperationsError;
import org.tourwright.operations.OperationsStore;
import org.tourwright.operations.Rights;

/** What an operator does with a tour as a whole. */
@Component(service = TourDeeds.class)
public final class TourDeeds {

  private static final Logger LOG = LoggerFactory.getLogger(TourDeeds.class);

  private final OperationsStore store;
  private final AgencyProfile agency;
  private final Events events;

  @Activate
  public TourDeeds(
      @Reference OperationsStore store, @Reference AgencyProfile agency, @Reference Events events) {
    this.store = store;
    this.agency = agency;
    this.events = events;
  }

  /** Makes a tour that no booking asked for; the caller is in charge unless somebody else is. */
  public UUID create(Caller caller, TourInput input) {
    caller.require(Rights.TOUR_WRITE);
    check(input);
    return store.write(
        caller,
        em -> {
          LocalDate today = agency.today();
          TourToRun tour =
              TourToRun.create(store.nextNumber("operations_tour_no", "OP", today.getYear()));
          tour.byHand = true;
          byHand(tour, input);
          common(tour, input);
          if (tour.operator == null) {
            tour.operator = caller.user();
          }
          em.persist(tour);
          // The steps refer to it, and nothing else tells EclipseLink which row comes first.
          em.flush();
          Checklist.begin(em, tour, today);
          return tour.id;
        });
  }

  public void update(Caller caller, UUID id, Version expected, TourInput input) {
    store.run(
        caller,
        em -> {
          TourToRun tour = Tours.changeable(em, caller, id);
          expected.mustBe(tour.version);
          if (tour.byHand) {
            check(input);
            LocalDate before = tour.start;
            byHand(tour, input);
            if (!before.equals(tour.start)) {
              Checklist.shift(em, tour, agency.today());
            }
          }
          common(tour, input);
          describe(em, tour);
        });
  }

  /**
   * Puts somebody in charge of a tour.
   *
   * @param operator null for nobody
   */
  public void assign(Caller caller, UUID id, UserId operator) {
    store.run(caller, em -> Tours.changeable(em, caller, id).operator = operator);
  }

  /**
   * The caller takes charge of a tour that nobody has; a colleague's is handed over by choosing
   * somebody else as operator.
   *
   * @throws Conflict when somebody else is in charge
   */
  public void take(Caller caller, UUID id) {
    store.run(
        caller,
        em -> {
          TourToRun tour = Tours.changeable(em, caller, id);
          if (tour.operator != null && !tour.operator.equals(caller.user())) {
            throw new Conflict(OperationsError.TOUR_TAKEN, Map.of("number", tour.number));
          }
          tour.operator = caller.user();
        });
  }

  /** Moves a tour to PLANNED, PREPARED or RUNNING. */
  public void move(Caller caller, UUID id, TourState next) {
    store.run(
        caller,
        em -> {
          TourToRun tour = Tours.writable(em, caller, id);
          if (tour.state == TourState.CANCELLED && next == TourState.PLANNED) {
            reinstate(caller, tour);
          } else {
            tour.become(next);
          }
        });
  }

  /**
   * The guests are back.
   *
   * @param early also before the last day has come
   * @throws Conflict when the last day has not come and it is not said to be meant so
   */
  public void complete(Caller caller, UUID id, boolean early) {
    store.run(
        caller,
        em -> {
          TourToRun tour = Tours.writable(em, caller, id);
          if (!early && agency.today().isBefore(tour.end)) {
            throw new Conflict(OperationsError.TOUR_NOT_OVER, Map.of("end", tour.end));
          }
          tour.become(TourState.COMPLETED);
          events.publish(caller, completed(tour, Tours.bookings(em, id)));
        });
  }

  /**
   * @throws Conflict when guests are still booked on it, or it has begun
   */
  public void cancel(Caller caller, UUID id, String reason) {
    new Checks().required("reason", reason, 500).orThrow();
    store.run(
        caller,
        em -> {
          TourToRun tour = Tours.writable(em, caller, id);
          if (!Tours.bookings(em, id).isEmpty()) {
            throw new Conflict(OperationsError.TOUR_HAS_BOOKINGS);
          }
          end(caller, tour, reason.strip());
        });
  }

  /** The tour does not run. */
  void end(Caller caller, TourToRun tour, String reason) {
    tour.become(TourState.CANCELLED);
    tour.cancelReason =
        reason == null || reason.length() <= 500 ? reason : reason.substring(0, 500);
    events.publish(
        caller, new TourCancelled(tour.id, tour.number, tour.title, tour.departure, tour.end));
  }

  /** A cancelled tour runs after all. */
  void reinstate(Caller caller, TourToRun tour) {
    tour.become(TourState.PLANNED);
    tour.cancelReason = null;
    events.publish(caller, new TourReinstated(tour.id));
  }

  /** Tours that have begun run, and those whose last day was yesterday or before are completed. */
  public void keepTime(Caller caller) {
    LocalDate today = agency.today();
    for (TourToRun due : ahead(today)) {
      try {
        store.run(caller, em -> keepTime(em, caller, due.id, today));
      } catch (Stale | Conflict e) {
        LOG.info("Somebody works on tour {} just now; its turn comes next time", due.number);
      }
    }
  }

  private void keepTime(EntityManager em, Caller caller, UUID id, LocalDate today) {
    TourToRun tour = Tours.find(em, id);
    if (!tour.state.ahead()) {
      return;
    }
    if (tour.end.isBefore(today)) {
      tour.become(TourState.COMPLETED);
      events.publish(caller, completed(tour, Tours.bookings(em, tour.id)));
    } else if (tour.state != TourState.RUNNING) {
      tour.become(TourState.RUNNING);
    }
  }

  private List<TourToRun> ahead(LocalDate today) {
    return store.read(
        em ->
            em.createQuery(
                    "select t from TourToRun t where t.start <= :today and t.state in :states"
                        + " and (t.state <> :running or t.end < :today) order by t.start",
                    TourToRun.class)
                .setParameter("today", today)
                .setParameter(
                    "states", List.of(TourState.PLANNED, TourState.PREPARED, TourState.RUNNING))
                .setParameter("running", TourState.RUNNING)
                .getResultList());
  }

  private static TourCompleted completed(TourToRun tour, List<TourBooking> bookings) {
    return new TourCompleted(
        tour.id,
        tour.number,
        tour.title,
        tour.departure,
        bookings.stream().map(TourBooking::booking).toList(),
        tour.start,
        tour.end);
  }

  static void describe(EntityManager em, TourToRun tour) {
    tour.describe(
        Tours.bookings(em, tour.id).stream()
            .flatMap(b -> Stream.of(b.number, b.contractNumber, b.customerName))
            .filter(Objects::nonNull));
  }

  private static void byHand(TourToRun tour, TourInput input) {
    tour.title = input.title().strip();
    tour.start = input.start();
    tour.end = input.end();
    tour.pax = input.pax();
    tour.programme = input.programme();
    tour.describe(Stream.empty());
  }

  private static void common(TourToRun tour, TourInput input) {
    new Checks()
        .longest("meeting", input.meeting(), 300)
        .longest("notes", input.notes(), 10_000)
        .orThrow();
    tour.operator = input.operator();
    tour.meeting = input.meeting();
    tour.notes = input.notes();
  }

  static void check(TourInput input) {
    new Checks()
        .required("title", input.title(), 300)
        .required("start", (Object) input.start())
        .required("end", (Object) input.end())
        .inOrder("end", input.start(), input.end())
        .required("pax", (Object) input.pax())
        .range("pax", input.pax(), 1, 10_000)
        .longest("meeting", input.meeting(), 300)
        .longest("notes", input.notes(), 10_000)
        .orThrow();
  }
}
