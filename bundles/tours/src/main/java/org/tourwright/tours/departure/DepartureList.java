package org.tourwright.tours.departure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.tour.Departure;
import org.tourwright.persistence.Listing;
import org.tourwright.tours.settings.Settings;
import org.tourwright.tours.store.ToursStore;

/** Finds departures (N3). */
@Component(service = DepartureList.class)
public final class DepartureList {

  private final ToursStore store;
  private final Settings settings;
  private final AgencyProfile agency;

  /**
   * Which departures a list shows; null does not narrow it.
   *
   * @param coming only those that start today or later
   */
  public record Filter(
      UUID programme,
      LocalDate from,
      LocalDate to,
      boolean coming,
      Departure.State state,
      boolean underBooked,
      boolean withFreeSeats) {}

  @Activate
  public DepartureList(
      @Reference ToursStore store, @Reference Settings settings, @Reference AgencyProfile agency) {
    this.store = store;
    this.settings = settings;
    this.agency = agency;
  }

  public Page<DepartureView> list(Filter filter, PageRequest page) {
    UnderBooked alert = alert();
    return store.read(
        em -> {
          Listing<DepartureRecord> listing =
              new Listing<>(DepartureRecord.class)
                  .where("e.programme = :programme", "programme", filter.programme())
                  .where("e.startsOn >= :from", "from", filter.from())
                  .where("e.startsOn <= :to", "to", filter.to())
                  .where("e.state = :state", "state", filter.state())
                  .contains("e.searchText", page.q())
                  .sortable("start", "e.startsOn", LocalDate.class, row -> row.startsOn)
                  .sortable("code", "e.code", String.class, row -> row.code)
                  .sortable("seatsTaken", "e.seatsTaken", Integer.class, row -> row.seatsTaken);
          if (filter.coming()) {
            listing.where("e.startsOn >= :now", "now", alert.today());
          }
          if (filter.underBooked()) {
            listing
                .where("e.state = :open", "open", Departure.State.OPEN)
                .where("e.seatsTaken < e.minimumToRun")
                .where("e.startsOn >= :today", "today", alert.today())
                .where("e.startsOn <= :soon", "soon", alert.lastDay());
          }
          if (filter.withFreeSeats()) {
            listing
                .where("e.state <> :cancelled", "cancelled", Departure.State.CANCELLED)
                .where("e.seatsTaken + e.seatsHeld < e.seats");
          }
          return listing
              .page(em, page, "start", row -> row.id)
              .map(row -> DepartureView.of(row, alert));
        });
  }

  public DepartureView get(UUID id) {
    UnderBooked alert = alert();
    return store.read(em -> DepartureView.of(find(em, id), alert));
  }

  /** Not cancelled, from a day on, by start. */
  public List<Departure> onOffer(UUID programme, LocalDate from) {
    return store.read(
        em ->
            em
                .createQuery(
                    "select e from Departure e where e.programme = :programme"
                        + " and e.startsOn >= :from and e.state <> :cancelled"
                        + " order by e.startsOn, e.code",
                    DepartureRecord.class)
                .setParameter("programme", programme)
                .setParameter("from", from)
                .setParameter("cancelled", Departure.State.CANCELLED)
                .getResultList()
                .stream()
                .map(DepartureRecord::departure)
                .toList());
  }

  /** All that start within two days, both included, by start. */
  public List<Departure> between(LocalDate from, LocalDate to) {
    return store.read(
        em ->
            em
                .createQuery(
                    "select e from Departure e where e.startsOn >= :from and e.startsOn <= :to"
                        + " order by e.startsOn, e.code",
                    DepartureRecord.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()
                .stream()
                .map(DepartureRecord::departure)
                .toList());
  }

  public Optional<Departure> departure(UUID id) {
    return store.read(
        em ->
            Optional.ofNullable(em.find(DepartureRecord.class, id))
                .map(DepartureRecord::departure));
  }

  List<SeatClaim> claims(UUID departure) {
    return store.read(
        em ->
            em.createQuery(
                    "select c from SeatClaim c where c.departure = :departure order by c.id",
                    SeatClaim.class)
                .setParameter("departure", departure)
                .getResultList());
  }

  UnderBooked alert() {
    return new UnderBooked(agency.today(), settings.get().underBookedDays());
  }

  private static DepartureRecord find(EntityManager em, UUID id) {
    DepartureRecord row = em.find(DepartureRecord.class, id);
    if (row == null) {
      throw new NotFound();
    }
    return row;
  }
}
