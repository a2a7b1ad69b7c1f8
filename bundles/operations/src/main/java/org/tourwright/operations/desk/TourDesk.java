package org.tourwright.operations.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.core.user.Users;
import org.tourwright.operations.OperationsStore;
import org.tourwright.operations.Rights;
import org.tourwright.operations.reservation.Reservations;
import org.tourwright.operations.tour.TourBooking;
import org.tourwright.operations.tour.TourDeeds;
import org.tourwright.operations.tour.TourState;
import org.tourwright.operations.tour.TourToRun;
import org.tourwright.operations.tour.Tours;
import org.tourwright.persistence.Listing;

/** The tours as the operators' desk shows them: with progress, and with what waits for whom. */
@Component(service = TourDesk.class)
public final class TourDesk {

  private static final int MOST_WAITING = 200;

  private final OperationsStore store;
  private final AgencyProfile agency;
  private final Users users;
  private final Reservations reservations;
  private final TourDeeds deeds;

  @Activate
  public TourDesk(
      @Reference OperationsStore store,
      @Reference AgencyProfile agency,
      @Reference Users users,
      @Reference Reservations reservations,
      @Reference TourDeeds deeds) {
    this.store = store;
    this.agency = agency;
    this.users = users;
    this.reservations = reservations;
    this.deeds = deeds;
  }

  public Page<TourView> list(Caller caller, TourQuery query, PageRequest page) {
    Set<UserId> owners = caller.visibleOwners(Rights.TOUR_READ).orElse(null);
    List<TourState> states =
        query.states() == null || query.states().isEmpty() ? null : query.states();
    return store.read(
        em -> {
          Page<TourToRun> found =
              new Listing<>(TourToRun.class)
                  .in("e.state", "states", states)
                  .where("e.operator = :operator", "operator", query.operator())
                  .where("e.operator is null or e.operator in :owners", "owners", owners)
                  .where("e.end >= :from", "from", query.from())
                  .where("e.start <= :to", "to", query.to())
                  .contains("e.searchText", page.q())
                  .sortable("start", "e.start", LocalDate.class, TourToRun::start)
                  .sortable("number", "e.number", String.class, TourToRun::number)
                  .sortable("pax", "e.pax", Integer.class, TourToRun::pax)
                  .page(em, page, "start", TourToRun::id);
          return new Page<>(views(em, found.items()), found.next(), found.total());
        });
  }

  public TourView get(Caller caller, UUID id) {
    return store.read(em -> views(em, List.of(Tours.readable(em, caller, id))).get(0));
  }

  /** What waits for the caller or for anybody, by first day. */
  public List<TourView> waiting(Caller caller) {
    caller.require(Rights.TOUR_READ);
    return store.read(
        em -> {
          List<TourView> found = new ArrayList<>();
          List<TourToRun> some = WaitingTours.read(em, caller.user(), agency.today(), 0);
          for (int seen = 0; !some.isEmpty() && found.size() < MOST_WAITING; ) {
            views(em, some).stream().filter(view -> !view.waiting().isEmpty()).forEach(found::add);
            seen += some.size();
            some = WaitingTours.read(em, caller.user(), agency.today(), seen);
          }
          return found.size() > MOST_WAITING ? found.subList(0, MOST_WAITING) : found;
        });
  }

  /** The tours on which a customer's bookings travel, latest first. */
  public List<TourView> ofCustomer(Caller caller, CustomerId customer) {
    Set<UserId> owners = caller.visibleOwners(Rights.TOUR_READ).orElse(null);
    return store.read(
        em -> {
          List<TourToRun> tours =
              em.createQuery(
                      "select t from TourToRun t where t.id in (select b.tour from TourBooking b"
                          + " where b.customer = :customer) order by t.start desc",
                      TourToRun.class)
                  .setParameter("customer", customer)
                  .getResultList();
          return views(
              em,
              tours.stream()
                  .filter(
                      tour ->
                          owners == null
                              || tour.operator() == null
                              || owners.contains(tour.operator()))
                  .toList());
        });
  }

  /**
   * The tour does not run. What was only asked for is withdrawn.
   *
   * @throws org.tourwright.core.error.Conflict when guests are booked on it, or a supplier has
   *     confirmed a service
   */
  public void cancel(Caller caller, UUID id, String reason) {
    store.run(
        caller,
        em -> {
          deeds.cancel(caller, id, reason);
          reservations.withdrawRequested(caller, id, reason);
        });
  }

  private List<TourView> views(EntityManager em, List<TourToRun> tours) {
    LocalDate today = agency.today();
    List<UUID> ids = tours.stream().map(TourToRun::id).toList();
    Map<UUID, Progress> progress = Progress.of(em, tours, today);
    Map<UUID, List<TourBooking>> bookings = new HashMap<>();
    Tours.bookings(em, ids)
        .forEach(row -> bookings.computeIfAbsent(row.tour(), id -> new ArrayList<>()).add(row));
    Map<UserId, String> names = names(tours);
    return tours.stream()
        .map(
            tour ->
                view(
                    tour,
                    names.get(tour.operator()),
                    bookings.getOrDefault(tour.id(), List.of()),
                    progress.getOrDefault(tour.id(), Progress.NONE),
                    today))
        .toList();
  }

  private Map<UserId, String> names(Collection<TourToRun> tours) {
    Set<UserId> ids =
        tours.stream()
            .map(TourToRun::operator)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    // A copy that may be asked for null, as for a tour without an operator.
    return new HashMap<>(ids.isEmpty() ? Map.of() : users.names(ids));
  }

  private static TourView view(
      TourToRun t,
      String operatorName,
      List<TourBooking> bookings,
      Progress progress,
      LocalDate today) {
    return new TourView(
        t.id(),
        t.version(),
        t.number(),
        t.title(),
        t.programme(),
        t.departure(),
        t.start(),
        t.end(),
        t.pax(),
        t.state(),
        t.operator(),
        operatorName,
        t.meeting(),
        t.notes(),
        t.byHand(),
        t.cancelReason(),
        t.completedAt(),
        t.settledAt(),
        bookings.stream().map(TourView.OnTour::of).toList(),
        progress,
        Waiting.reasons(t.state(), t.operator() != null, t.start(), t.end(), progress, today));
  }
}
