package org.tourwright.crm.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.crm.CrmError;
import org.tourwright.crm.CrmStore;
import org.tourwright.crm.Permissions;

/** Who travels on a booking (R158); never more than it has seats for. */
@Component(service = Passengers.class)
public final class Passengers {

  private final CrmStore store;
  private final AgencyProfile agency;

  @Activate
  public Passengers(@Reference CrmStore store, @Reference AgencyProfile agency) {
    this.store = store;
    this.agency = agency;
  }

  public List<PassengerView> list(Caller caller, UUID booking) {
    return store.read(
        em -> {
          SoldTour tour = SoldTour.find(em, booking);
          caller.requireFor(Permissions.BOOKING_READ, tour.owner);
          return views(em, tour);
        });
  }

  public PassengerView get(Caller caller, UUID booking, UUID id) {
    return one(list(caller, booking), id);
  }

  public PassengerView add(Caller caller, UUID booking, PassengerInput input) {
    input.check(new Checks(), "", agency.today()).orThrow();
    return change(
        caller,
        booking,
        (em, tour) -> {
          UUID id = append(em, tour, List.of(input)).get(0);
          return one(views(em, tour), id);
        });
  }

  /** Adds several from pasted lines; all of them or none. */
  public List<PassengerView> paste(Caller caller, UUID booking, String text) {
    List<PassengerInput> inputs = PassengerPaste.read(text);
    Checks checks = new Checks();
    for (int i = 0; i < inputs.size(); i++) {
      inputs.get(i).check(checks, "passengers[" + i + "].", agency.today());
    }
    checks.orThrow();
    return change(
        caller,
        booking,
        (em, tour) -> {
          append(em, tour, inputs);
          return views(em, tour);
        });
  }

  public PassengerView update(
      Caller caller, UUID booking, UUID id, Version expected, PassengerInput input) {
    input.check(new Checks(), "", agency.today()).orThrow();
    return change(
        caller,
        booking,
        (em, tour) -> {
          Traveller traveller = find(em, booking, id);
          expected.mustBe(traveller.version);
          traveller.fill(input);
          em.flush();
          return one(views(em, tour), id);
        });
  }

  public void remove(Caller caller, UUID booking, UUID id, Version expected) {
    change(
        caller,
        booking,
        (em, tour) -> {
          Traveller traveller = find(em, booking, id);
          expected.mustBe(traveller.version);
          for (Traveller other : travellers(em, booking)) {
            if (other.position > traveller.position) {
              other.position--;
            }
          }
          em.remove(traveller);
          return null;
        });
  }

  static List<Traveller> travellers(EntityManager em, UUID booking) {
    return em.createQuery(
            "select e from Traveller e where e.booking = :booking order by e.position",
            Traveller.class)
        .setParameter("booking", booking)
        .getResultList();
  }

  static int count(EntityManager em, UUID booking) {
    return counts(em, List.of(booking)).getOrDefault(booking, 0);
  }

  static Map<UUID, Integer> counts(EntityManager em, Collection<UUID> bookings) {
    if (bookings.isEmpty()) {
      return Map.of();
    }
    return em
        .createQuery(
            "select e.booking, count(e) from Traveller e where e.booking in :ids group by"
                + " e.booking",
            Object[].class)
        .setParameter("ids", bookings)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
  }

  private <T> T change(Caller caller, UUID booking, BiFunction<EntityManager, SoldTour, T> change) {
    return store.write(
        caller,
        em -> {
          SoldTour tour = SoldTour.locked(em, booking);
          caller.requireFor(Permissions.BOOKING_WRITE, tour.owner);
          tour.mustBeConfirmed();
          tour.updatedAt = Instant.now();
          return change.apply(em, tour);
        });
  }

  private static List<UUID> append(EntityManager em, SoldTour tour, List<PassengerInput> inputs) {
    int before = count(em, tour.id);
    if (before + inputs.size() > tour.pax) {
      throw new Conflict(CrmError.TOO_MANY_PASSENGERS, Map.of("pax", tour.pax));
    }
    List<UUID> ids = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      Traveller traveller = Traveller.of(tour.id, before + i + 1, inputs.get(i));
      em.persist(traveller);
      ids.add(traveller.id);
    }
    em.flush();
    return ids;
  }

  private static Traveller find(EntityManager em, UUID booking, UUID id) {
    Traveller traveller = em.find(Traveller.class, id);
    if (traveller == null || !traveller.booking.equals(booking)) {
      throw new NotFound();
    }
    return traveller;
  }

  private static PassengerView one(List<PassengerView> all, UUID id) {
    return all.stream().filter(view -> view.id().equals(id)).findFirst().orElseThrow(NotFound::new);
  }

  private static List<PassengerView> views(EntityManager em, SoldTour tour) {
    List<Traveller> travellers = travellers(em, tour.id);
    Set<String> seen = new HashSet<>();
    Set<String> twice =
        travellers.stream()
            .map(one -> one.documentNumber)
            .filter(Objects::nonNull)
            .filter(number -> !seen.add(number))
            .collect(Collectors.toSet());
    return travellers.stream().map(one -> view(one, tour, twice)).toList();
  }

  private static PassengerView view(Traveller one, SoldTour tour, Set<String> twice) {
    List<PassengerWarning> warnings =
        new ArrayList<>(DocumentCheck.warnings(one.passenger(), tour.end));
    if (one.documentNumber != null && twice.contains(one.documentNumber)) {
      warnings.add(PassengerWarning.DOCUMENT_TWICE);
    }
    return new PassengerView(
        one.id,
        one.version,
        one.position,
        one.name,
        one.gender,
        one.birthday,
        one.documentNumber,
        one.documentExpires,
        one.nationality,
        one.phone,
        one.roommate,
        one.needs,
        warnings);
  }
}
