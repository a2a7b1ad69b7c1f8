package org.tourwright.operations.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.core.page.Version;
import org.tourwright.core.sample.SampleAgency;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.core.user.Users;
import org.tourwright.operations.cost.AdvanceDirection;
import org.tourwright.operations.cost.PaidBy;
import org.tourwright.operations.cost.RunningCostKind;
import org.tourwright.operations.cost.RunningCosts;
import org.tourwright.operations.desk.TourDesk;
import org.tourwright.operations.desk.TourView;
import org.tourwright.operations.reservation.ReservationInput;
import org.tourwright.operations.reservation.ReservationView;
import org.tourwright.operations.reservation.Reservations;
import org.tourwright.operations.rooming.RoomingLists;
import org.tourwright.operations.rooming.RoomingView;
import org.tourwright.operations.settlement.Settlements;
import org.tourwright.operations.tour.Checklist;
import org.tourwright.operations.tour.TourDeeds;
import org.tourwright.operations.tour.TourState;

/** What has happened on a made-up tour until today. */
@Component(service = SampleTourStory.class)
public final class SampleTourStory {

  private static final int DAYS_TO_SETTLE = 6;

  private final TourDesk desk;
  private final TourDeeds deeds;
  private final Checklist checklist;
  private final Reservations reservations;
  private final RunningCosts costs;
  private final RoomingLists rooming;
  private final Settlements settlements;
  private final Users users;

  @Activate
  public SampleTourStory(
      @Reference TourDesk desk,
      @Reference TourDeeds deeds,
      @Reference Checklist checklist,
      @Reference Reservations reservations,
      @Reference RunningCosts costs,
      @Reference RoomingLists rooming,
      @Reference Settlements settlements,
      @Reference Users users) {
    this.desk = desk;
    this.deeds = deeds;
    this.checklist = checklist;
    this.reservations = reservations;
    this.costs = costs;
    this.rooming = rooming;
    this.settlements = settlements;
    this.users = users;
  }

  void tell(
      Caller caller,
      SampleAgency agency,
      UUID id,
      UserId operator,
      SampleServices services,
      SampleBudget budget,
      RandomGenerator random) {
    TourView tour = desk.get(caller, id);
    LocalDate today = agency.today();
    long ahead = java.time.temporal.ChronoUnit.DAYS.between(today, tour.start());
    if (tour.state() != TourState.PLANNED || tour.progress().services() > 0) {
      return;
    }
    if (ahead > 30 && random.nextInt(4) == 0) {
      return; // just sold; nobody has taken it up yet
    }
    deeds.assign(caller, id, operator);
    List<ReservationView> made =
        reserve(caller, budget.fit(services.of(tour, random), random), ahead, random);
    String by = users.names(Set.of(operator)).getOrDefault(operator, caller.name());
    checklist.tickUntil(caller, id, random.nextInt(5) == 0 ? today.minusDays(3) : today, by);
    if (ahead <= 7) {
      RoomingView rooms = rooming.propose(caller, id);
      if (!rooms.rooms().isEmpty()) {
        rooming.save(caller, id, new Version(rooms.version()), rooms.rooms());
      }
      advance(caller, tour, made, today);
      deeds.move(caller, id, TourState.PREPARED);
    }
    if (ahead <= 0) {
      spend(caller, tour, random, today);
      finish(caller, tour, today);
    }
  }

  private List<ReservationView> reserve(
      Caller caller, List<ReservationInput> wanted, long ahead, RandomGenerator random) {
    List<ReservationView> made = new ArrayList<>();
    for (ReservationInput input : wanted) {
      ReservationView reservation = reservations.create(caller, input);
      if (random.nextInt(100) < chanceOfConfirmation(ahead)) {
        String number = "XN%06d".formatted(random.nextInt(1_000_000));
        reservation = reservations.confirm(caller, reservation.id(), number, null, null);
      }
      made.add(reservation);
    }
    return made;
  }

  private static int chanceOfConfirmation(long ahead) {
    return ahead <= 5 ? 100 : ahead <= 14 ? 85 : ahead <= 45 ? 50 : 15;
  }

  private void advance(Caller caller, TourView tour, List<ReservationView> made, LocalDate today) {
    String guide =
        made.stream()
            .filter(reservation -> reservation.kind() == ServiceKind.GUIDE)
            .map(ReservationView::supplierName)
            .findFirst()
            .orElse(null);
    LocalDate day = tour.start().minusDays(2);
    if (guide != null && !day.isAfter(today)) {
      Money amount = SampleServices.vnd(1_000_000L + tour.pax() * 200_000L);
      costs.addAdvance(
          caller,
          tour.id(),
          new RunningCosts.AdvanceInput(day, AdvanceDirection.GIVEN, guide, null, amount));
    }
  }

  private void spend(Caller caller, TourView tour, RandomGenerator random, LocalDate today) {
    record Usual(RunningCostKind kind, String text, long perGuest) {}
    for (Usual usual :
        List.of(
            new Usual(RunningCostKind.MEAL, "Nước suối, khăn lạnh", 20_000),
            new Usual(RunningCostKind.TRANSPORT, "Phí cầu đường, bến bãi", 15_000),
            new Usual(RunningCostKind.TIP, "Tip khuân vác, lái xe", 30_000),
            new Usual(RunningCostKind.TICKET, "Vé xe điện, thuyền", 50_000))) {
      LocalDate day = tour.start().plusDays(random.nextInt(3));
      if (!day.isAfter(today) && !day.isAfter(tour.end())) {
        Money amount =
            SampleServices.vnd(usual.perGuest() * tour.pax() + random.nextInt(20) * 10_000L);
        costs.addCost(
            caller,
            tour.id(),
            new RunningCosts.CostInput(day, usual.kind(), usual.text(), amount, PaidBy.GUIDE));
      }
    }
  }

  private void finish(Caller caller, TourView tour, LocalDate today) {
    if (!tour.end().isBefore(today)) {
      deeds.move(caller, tour.id(), TourState.RUNNING);
      return;
    }
    deeds.complete(caller, tour.id(), false);
    if (tour.end().plusDays(DAYS_TO_SETTLE).isBefore(today)) {
      bringBack(caller, tour);
      settlements.settle(caller, tour.id());
    }
  }

  /** The guide brings back what is left, before the tour is settled. */
  private void bringBack(Caller caller, TourView tour) {
    Map<String, String> receivers = new java.util.HashMap<>();
    costs
        .advances(caller, tour.id())
        .forEach(a -> receivers.put(a.amount().getCurrencyUnit().getCode(), a.receiver()));
    settlements.get(caller, tour.id()).advances().stream()
        .filter(account -> account.balance().isPositive())
        .forEach(
            account ->
                costs.addAdvance(
                    caller,
                    tour.id(),
                    new RunningCosts.AdvanceInput(
                        tour.end().plusDays(2),
                        AdvanceDirection.RETURNED,
                        receivers.get(account.balance().getCurrencyUnit().getCode()),
                        null,
                        account.balance())));
  }
}
