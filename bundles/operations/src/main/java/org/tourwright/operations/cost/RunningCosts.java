package org.tourwright.operations.cost;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.page.Version;
import org.tourwright.core.page.Versioned;
import org.tourwright.core.user.Caller;
import org.tourwright.operations.OperationsError;
import org.tourwright.operations.OperationsStore;
import org.tourwright.operations.Rights;
import org.tourwright.operations.Totals;
import org.tourwright.operations.tour.TourState;
import org.tourwright.operations.tour.TourToRun;
import org.tourwright.operations.tour.Tours;

/** What is spent during a tour, and the advances it is spent from; closed by the settlement. */
@Component(service = RunningCosts.class)
public final class RunningCosts {

  private final OperationsStore store;

  @Activate
  public RunningCosts(@Reference OperationsStore store) {
    this.store = store;
  }

  /** A running cost as it is shown. */
  public record CostView(
      UUID id,
      long version,
      UUID tour,
      LocalDate date,
      RunningCostKind kind,
      String description,
      Money amount,
      PaidBy paidBy)
      implements Versioned {}

  /** A running cost as it is entered; paidBy null for the guide. */
  public record CostInput(
      LocalDate date, RunningCostKind kind, String description, Money amount, PaidBy paidBy) {}

  /** An advance as it is shown. */
  public record AdvanceView(
      UUID id,
      long version,
      UUID tour,
      LocalDate date,
      AdvanceDirection direction,
      String receiver,
      String description,
      Money amount)
      implements Versioned {}

  /** An advance as it is entered; direction null for given, amount above zero either way. */
  public record AdvanceInput(
      LocalDate date,
      AdvanceDirection direction,
      String receiver,
      String description,
      Money amount) {}

  public List<CostView> costs(Caller caller, UUID tour) {
    return store.read(
        em -> {
          Tours.reached(em, caller, Rights.COST_READ, tour);
          return costs(em, Set.of(tour)).stream().map(RunningCosts::view).toList();
        });
  }

  public List<AdvanceView> advances(Caller caller, UUID tour) {
    return store.read(
        em -> {
          Tours.reached(em, caller, Rights.COST_READ, tour);
          return advances(em, tour).stream().map(RunningCosts::view).toList();
        });
  }

  public CostView addCost(Caller caller, UUID tour, CostInput input) {
    check(input);
    return changing(
        caller,
        tour,
        em -> {
          RunningCost cost = RunningCost.create(tour);
          cost.change(input);
          em.persist(cost);
          em.flush();
          return view(cost);
        });
  }

  public CostView changeCost(Caller caller, UUID tour, UUID id, Version expected, CostInput input) {
    check(input);
    return changing(
        caller,
        tour,
        em -> {
          RunningCost cost = cost(em, tour, id);
          expected.mustBe(cost.version);
          cost.change(input);
          em.flush();
          return view(cost);
        });
  }

  public void removeCost(Caller caller, UUID tour, UUID id, Version expected) {
    changing(
        caller,
        tour,
        em -> {
          RunningCost cost = cost(em, tour, id);
          expected.mustBe(cost.version);
          em.remove(cost);
          return null;
        });
  }

  /**
   * Money to or from the guide. On a settled tour only what evens the guide's account out: its
   * costs are final, but the rest of the advance may still come back.
   */
  public AdvanceView addAdvance(Caller caller, UUID tour, AdvanceInput input) {
    check(input);
    return store.write(
        caller,
        em -> {
          TourToRun run = Tours.writable(em, caller, tour);
          Tours.lock(em, run);
          if (run.state() == TourState.SETTLED) {
            refuseMoreThanEven(em, run, input);
          } else {
            run.mustBeChangeable();
          }
          Advance advance = Advance.create(tour);
          advance.change(input);
          em.persist(advance);
          em.flush();
          return view(advance);
        });
  }

  public AdvanceView changeAdvance(
      Caller caller, UUID tour, UUID id, Version expected, AdvanceInput input) {
    check(input);
    return changing(
        caller,
        tour,
        em -> {
          Advance advance = advance(em, tour, id);
          expected.mustBe(advance.version);
          advance.change(input);
          em.flush();
          return view(advance);
        });
  }

  public void removeAdvance(Caller caller, UUID tour, UUID id, Version expected) {
    changing(
        caller,
        tour,
        em -> {
          Advance advance = advance(em, tour, id);
          expected.mustBe(advance.version);
          em.remove(advance);
          return null;
        });
  }

  /** By date. */
  public static List<RunningCost> costs(EntityManager em, Collection<UUID> tours) {
    if (tours.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select c from RunningCost c where c.tour in :tours order by c.day, c.id",
            RunningCost.class)
        .setParameter("tours", Set.copyOf(tours))
        .getResultList();
  }

  /** By date. */
  public static List<Advance> advances(EntityManager em, UUID tour) {
    return em.createQuery(
            "select a from Advance a where a.tour = :tour order by a.day, a.id", Advance.class)
        .setParameter("tour", tour)
        .getResultList();
  }

  private static void refuseMoreThanEven(EntityManager em, TourToRun tour, AdvanceInput input) {
    CurrencyUnit currency = input.amount().getCurrencyUnit();
    Money given = Totals.in(Money.zero(currency), signed(em, tour));
    Money spent =
        Totals.in(
            Money.zero(currency),
            Totals.of(
                costs(em, Set.of(tour.id())).stream()
                    .filter(cost -> cost.paidBy() == PaidBy.GUIDE)
                    .map(RunningCost::amount)));
    Money held = given.minus(spent);
    boolean back = input.direction() == AdvanceDirection.RETURNED;
    if (input.amount().isGreaterThan(back ? held : held.negated())) {
      throw new Conflict(
          OperationsError.ONLY_EVENING_OUT, Map.of("number", tour.number(), "balance", held));
    }
  }

  private static List<Money> signed(EntityManager em, TourToRun tour) {
    return Totals.of(advances(em, tour.id()).stream().map(Advance::signed));
  }

  private <T> T changing(Caller caller, UUID tour, Function<EntityManager, T> work) {
    return store.write(
        caller,
        em -> {
          Tours.lockChangeable(em, caller, tour);
          return work.apply(em);
        });
  }

  private static RunningCost cost(EntityManager em, UUID tour, UUID id) {
    RunningCost cost = em.find(RunningCost.class, id);
    if (cost == null || !cost.tour.equals(tour)) {
      throw new NotFound();
    }
    return cost;
  }

  private static Advance advance(EntityManager em, UUID tour, UUID id) {
    Advance advance = em.find(Advance.class, id);
    if (advance == null || !advance.tour.equals(tour)) {
      throw new NotFound();
    }
    return advance;
  }

  static void check(CostInput input) {
    new Checks()
        .required("date", (Object) input.date())
        .required("kind", (Object) input.kind())
        .required("description", input.description(), 500)
        .required("amount", (Object) input.amount())
        .positive("amount", input.amount())
        .orThrow();
  }

  static void check(AdvanceInput input) {
    new Checks()
        .required("date", (Object) input.date())
        .required("receiver", input.receiver(), 200)
        .longest("description", input.description(), 500)
        .required("amount", (Object) input.amount())
        .positive("amount", input.amount())
        .orThrow();
  }

  private static CostView view(RunningCost c) {
    return new CostView(
        c.id, c.version, c.tour, c.day, c.kind, c.description, c.amount(), c.paidBy);
  }

  private static AdvanceView view(Advance a) {
    return new AdvanceView(
        a.id, a.version, a.tour, a.day, a.direction, a.receiver, a.description, a.amount());
  }
}
