package org.tourwright.operations.tour;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.page.Version;
import org.tourwright.core.page.Versioned;
import org.tourwright.core.user.Caller;
import org.tourwright.operations.OperationsStore;

/** The checklists of the tours (N15). */
@Component(service = Checklist.class)
public final class Checklist {

  private final OperationsStore store;
  private final AgencyProfile agency;

  @Activate
  public Checklist(@Reference OperationsStore store, @Reference AgencyProfile agency) {
    this.store = store;
    this.agency = agency;
  }

  /** An item as it is shown; step or title is null. */
  public record Item(
      UUID id,
      long version,
      ChecklistStep step,
      String title,
      LocalDate due,
      boolean done,
      Instant doneAt,
      String doneBy)
      implements Versioned {

    static Item of(ChecklistItem item) {
      return new Item(
          item.id,
          item.version,
          item.step,
          item.title,
          item.due,
          item.done,
          item.doneAt,
          item.doneBy);
    }
  }

  /**
   * An item as somebody enters it.
   *
   * @param title ignored for a usual step
   * @param done null for no change
   * @param step a usual step that is missing, to be added again; else null
   */
  public record ItemInput(String title, LocalDate due, Boolean done, ChecklistStep step) {}

  public List<Item> of(Caller caller, UUID tour) {
    return store.read(
        em -> {
          Tours.readable(em, caller, tour);
          return items(em, tour).stream().map(Item::of).toList();
        });
  }

  public Item add(Caller caller, UUID tour, ItemInput input) {
    if (input.step() == null) {
      new Checks()
          .required("title", input.title(), 300)
          .required("due", (Object) input.due())
          .orThrow();
    }
    return store.write(
        caller,
        em -> {
          TourToRun run = Tours.changeable(em, caller, tour);
          ChecklistItem item =
              input.step() == null
                  ? ChecklistItem.create(tour, null, input.title().strip(), input.due())
                  : missing(em, run, input);
          if (Boolean.TRUE.equals(input.done())) {
            item.tick(true, caller.name());
          }
          em.persist(item);
          em.flush();
          return Item.of(item);
        });
  }

  public Item update(Caller caller, UUID tour, UUID id, Version expected, ItemInput input) {
    return store.write(
        caller,
        em -> {
          Tours.changeable(em, caller, tour);
          ChecklistItem item = find(em, tour, id);
          expected.mustBe(item.version);
          Checks checks = new Checks().required("due", (Object) input.due());
          if (item.step == null) {
            checks.required("title", input.title(), 300);
          }
          checks.orThrow();
          if (item.step == null) {
            item.title = input.title().strip();
          }
          item.due = input.due();
          if (input.done() != null && input.done() != item.done) {
            item.tick(input.done(), caller.name());
          }
          em.flush();
          return Item.of(item);
        });
  }

  /** Ticks an item off, or takes the tick away. Needs no version: the last tick counts. */
  public Item tick(Caller caller, UUID tour, UUID id, boolean done) {
    return store.write(
        caller,
        em -> {
          Tours.changeable(em, caller, tour);
          ChecklistItem item = find(em, tour, id);
          if (item.done != done) {
            item.tick(done, caller.name());
          }
          em.flush();
          return Item.of(item);
        });
  }

  public void remove(Caller caller, UUID tour, UUID id, Version expected) {
    store.run(
        caller,
        em -> {
          Tours.changeable(em, caller, tour);
          ChecklistItem item = find(em, tour, id);
          expected.mustBe(item.version);
          em.remove(item);
        });
  }

  /** Ticks what is due until a day, as done by somebody else; for tours that are made up. */
  public void tickUntil(Caller caller, UUID tour, LocalDate day, String by) {
    store.run(
        caller,
        em ->
            items(em, tour).stream()
                .filter(item -> !item.done && !item.due.isAfter(day))
                .forEach(item -> item.tick(true, by)));
  }

  private ChecklistItem missing(EntityManager em, TourToRun tour, ItemInput input) {
    if (items(em, tour.id).stream().anyMatch(item -> item.step == input.step())) {
      throw new Invalid("step", CoreError.DUPLICATE);
    }
    LocalDate due =
        input.due() == null ? due(input.step(), tour.start, agency.today()) : input.due();
    return ChecklistItem.create(tour.id, input.step(), null, due);
  }

  /** Gives a new tour the usual steps; what would be due in the past is due today. */
  static void begin(EntityManager em, TourToRun tour, LocalDate today) {
    Arrays.stream(ChecklistStep.values())
        .map(step -> ChecklistItem.create(tour.id, step, null, due(step, tour.start, today)))
        .forEach(em::persist);
  }

  /** Moves the usual steps that are not done with the tour's first day. */
  static void shift(EntityManager em, TourToRun tour, LocalDate today) {
    items(em, tour.id).stream()
        .filter(item -> item.step != null && !item.done)
        .forEach(item -> item.due = due(item.step, tour.start, today));
  }

  static LocalDate due(ChecklistStep step, LocalDate start, LocalDate today) {
    LocalDate due = start.minusDays(step.daysBefore());
    return due.isBefore(today) && today.isBefore(start) ? today : due;
  }

  /** How many items there are, are done, and are late. */
  public record Count(int all, int done, int late) {

    public static final Count NONE = new Count(0, 0, 0);

    private Count with(ChecklistItem item, LocalDate today) {
      boolean isLate = !item.done && item.due.isBefore(today);
      return new Count(all + 1, done + (item.done ? 1 : 0), late + (isLate ? 1 : 0));
    }
  }

  /** Counts of several tours at once. */
  public static Map<UUID, Count> counts(EntityManager em, Collection<UUID> tours, LocalDate today) {
    Map<UUID, Count> counts = new HashMap<>();
    if (!tours.isEmpty()) {
      em.createQuery("select i from ChecklistItem i where i.tour in :tours", ChecklistItem.class)
          .setParameter("tours", Set.copyOf(tours))
          .getResultList()
          .forEach(
              item ->
                  counts.put(
                      item.tour, counts.getOrDefault(item.tour, Count.NONE).with(item, today)));
    }
    return counts;
  }

  private static List<ChecklistItem> items(EntityManager em, UUID tour) {
    return em.createQuery(
            "select i from ChecklistItem i where i.tour = :tour order by i.due, i.id",
            ChecklistItem.class)
        .setParameter("tour", tour)
        .getResultList();
  }

  private static ChecklistItem find(EntityManager em, UUID tour, UUID id) {
    ChecklistItem item = em.find(ChecklistItem.class, id);
    if (item == null || !item.tour.equals(tour)) {
      throw new NotFound();
    }
    return item;
  }
}
