package org.tourwright.tours.departure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.page.Version;
import org.tourwright.core.tour.Departure;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.Amount;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.SearchText;
import org.tourwright.tours.ToursError;
import org.tourwright.tours.costing.Costings;
import org.tourwright.tours.programme.ProgrammeView;
import org.tourwright.tours.programme.Programmes;
import org.tourwright.tours.store.ToursStore;

/** Changes departures of programmes (N3). */
@Component(service = Departures.class)
public final class Departures {

  private static final DateTimeFormatter DAY_IN_CODE = DateTimeFormatter.ofPattern("yyMMdd");

  private final ToursStore store;
  private final Programmes programmes;
  private final Costings costings;
  private final AgencyProfile agency;
  private final DepartureList departures;

  @Activate
  public Departures(
      @Reference ToursStore store,
      @Reference Programmes programmes,
      @Reference Costings costings,
      @Reference AgencyProfile agency,
      @Reference DepartureList departures) {
    this.store = store;
    this.programmes = programmes;
    this.costings = costings;
    this.agency = agency;
    this.departures = departures;
  }

  public DepartureView create(Caller caller, DepartureDetails in) {
    in.check();
    ProgrammeView programme = sellable(in.programme().value());
    UnderBooked alert = departures.alert();
    return store.write(
        caller,
        em -> {
          DepartureRecord row = fresh(em, programme, in);
          em.persist(row);
          em.flush();
          return DepartureView.of(row, alert);
        });
  }

  /** Makes a departure on every day of the series on which the programme has none yet. */
  public DepartureView.Series create(Caller caller, DepartureSeries series) {
    series.check();
    ProgrammeView programme = sellable(series.programme().value());
    UnderBooked alert = departures.alert();
    return store.write(
        caller,
        em -> {
          List<DepartureRecord> made = new ArrayList<>();
          List<LocalDate> skipped = new ArrayList<>();
          for (LocalDate day : series.days()) {
            if (startsOn(em, programme, day)) {
              skipped.add(day);
            } else {
              DepartureRecord row = fresh(em, programme, series.on(day));
              em.persist(row);
              made.add(row);
            }
          }
          // Only then they have the version that the next change must name.
          em.flush();
          return new DepartureView.Series(
              made.stream().map(row -> DepartureView.of(row, alert)).toList(), skipped);
        });
  }

  public DepartureView update(Caller caller, UUID id, Version expected, DepartureDetails in) {
    in.check();
    return change(
        caller,
        id,
        expected,
        (em, row) -> {
          mustStay(row, in);
          if (row.seatsTaken + in.seatsHeld() > in.seats()) {
            throw new Invalid(
                "seats", ToursError.SEATS_BELOW_TAKEN, Map.of("taken", row.seatsTaken));
          }
          if (in.code() != null && !in.code().equals(row.code)) {
            mustBeFree(em, in.code());
            row.code = in.code();
          }
          fill(row, programmes.get(row.programme), in);
          SeatDesk.guaranteeWhenReached(row);
        });
  }

  /** Promises that it runs, also below the minimum. */
  public DepartureView guarantee(Caller caller, UUID id, Version expected) {
    return change(
        caller,
        id,
        expected,
        (em, row) -> {
          mustBe(row, Departure.State.OPEN);
          row.state = Departure.State.GUARANTEED;
        });
  }

  /**
   * Cancels a departure.
   *
   * @throws Conflict while bookings have seats: their contracts must be cancelled first, each with
   *     its customer
   */
  public DepartureView cancel(Caller caller, UUID id, Version expected, String reason) {
    new Checks().required("reason", reason, 1000).orThrow();
    return change(
        caller,
        id,
        expected,
        (em, row) -> {
          if (row.state == Departure.State.CANCELLED) {
            throw new Conflict(CoreError.WRONG_STATE);
          }
          if (row.seatsTaken > 0) {
            throw new Conflict(ToursError.DEPARTURE_HAS_BOOKINGS, Map.of("seats", row.seatsTaken));
          }
          row.state = Departure.State.CANCELLED;
          row.cancelReason = reason.strip();
        });
  }

  /** Takes a cancellation back. */
  public DepartureView reopen(Caller caller, UUID id, Version expected) {
    return change(
        caller,
        id,
        expected,
        (em, row) -> {
          mustBe(row, Departure.State.CANCELLED);
          if (row.startsOn.isBefore(agency.today())) {
            throw new Conflict(ToursError.DEPARTURE_GONE);
          }
          row.state = Departure.State.OPEN;
          row.cancelReason = null;
        });
  }

  private interface Change {
    void apply(EntityManager em, DepartureRecord row);
  }

  /** Every change locks the row, so that seats sold at the same moment are seen. */
  private DepartureView change(Caller caller, UUID id, Version expected, Change change) {
    UnderBooked alert = departures.alert();
    return store.write(
        caller,
        em -> {
          DepartureRecord row = SeatDesk.locked(em, id);
          expected.mustBe(row.version);
          change.apply(em, row);
          em.flush();
          return DepartureView.of(row, alert);
        });
  }

  private ProgrammeView sellable(UUID id) {
    ProgrammeView programme = programmes.get(id);
    if (programme.archived()) {
      throw new Conflict(ToursError.PROGRAMME_ARCHIVED);
    }
    if (programme.template()) {
      throw new Conflict(ToursError.TEMPLATE_NOT_SOLD);
    }
    return programme;
  }

  private DepartureRecord fresh(EntityManager em, ProgrammeView programme, DepartureDetails in) {
    DepartureRecord row = new DepartureRecord();
    row.id = Ids.next();
    row.programme = programme.id().value();
    row.state = Departure.State.OPEN;
    row.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    if (in.code() != null) {
      mustBeFree(em, in.code());
    }
    row.code = in.code() == null ? freeCode(em, programme.code(), in.start()) : in.code();
    fill(row, programme, in);
    return row;
  }

  private void fill(DepartureRecord row, ProgrammeView programme, DepartureDetails in) {
    row.title = in.title() == null ? programme.title() : in.title();
    row.searchText = SearchText.fold(row.code + " " + row.title);
    // A departure that stays on its day is as long as it was sold, whatever the programme became.
    if (!in.start().equals(row.startsOn)) {
      row.startsOn = in.start();
      row.endsOn = in.start().plusDays(programme.days() - 1L);
    }
    row.seats = in.seats();
    row.seatsHeld = in.seatsHeld();
    row.minimumToRun = in.minimumToRun();
    row.releaseOn = in.releaseOn();
    row.notes = in.notes();
    row.price = Amount.of(price(programme, in));
  }

  /** It is never another programme's, nor on other days than those who have its seats bought. */
  static void mustStay(DepartureRecord row, DepartureDetails in) {
    new Checks()
        .that(
            in.programme().value().equals(row.programme),
            "programme",
            CoreError.INVALID,
            Map.of("count", 1))
        .that(
            row.seatsTaken == 0 || in.start().equals(row.startsOn),
            "start",
            ToursError.DEPARTURE_HAS_BOOKINGS,
            Map.of("seats", row.seatsTaken))
        .orThrow();
  }

  private Money price(ProgrammeView programme, DepartureDetails in) {
    if (in.price() != null) {
      return in.price();
    }
    return costings
        .price(programme.id().value(), in.minimumToRun())
        .orElseThrow(() -> new Invalid("price", ToursError.PRICE_MISSING));
  }

  private static void mustBe(DepartureRecord row, Departure.State state) {
    if (row.state != state) {
      throw new Conflict(CoreError.WRONG_STATE);
    }
  }

  private static String freeCode(EntityManager em, String programme, LocalDate start) {
    String base = programme + "-" + DAY_IN_CODE.format(start);
    String code = base;
    for (int n = 2; taken(em, code); n++) {
      code = base + "-" + n;
    }
    return code;
  }

  private static void mustBeFree(EntityManager em, String code) {
    if (taken(em, code)) {
      throw new Invalid("code", CoreError.DUPLICATE);
    }
  }

  private static boolean taken(EntityManager em, String code) {
    return em.createQuery("select count(e) from Departure e where e.code = :code", Long.class)
            .setParameter("code", code)
            .getSingleResult()
        > 0;
  }

  private static boolean startsOn(EntityManager em, ProgrammeView programme, LocalDate day) {
    return em.createQuery(
                "select count(e) from Departure e where e.programme = :programme"
                    + " and e.startsOn = :day and e.state <> :cancelled",
                Long.class)
            .setParameter("programme", programme.id().value())
            .setParameter("day", day)
            .setParameter("cancelled", Departure.State.CANCELLED)
            .getSingleResult()
        > 0;
  }
}
