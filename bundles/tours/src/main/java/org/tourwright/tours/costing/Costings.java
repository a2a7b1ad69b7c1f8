package org.tourwright.tours.costing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.tours.ToursError;
import org.tourwright.tours.programme.ProgrammeView;
import org.tourwright.tours.programme.Programmes;
import org.tourwright.tours.settings.Settings;
import org.tourwright.tours.store.ToursStore;

/** Costings of programmes (N2). Prices come from the active one. */
@Component(service = Costings.class)
public final class Costings {

  private final ToursStore store;
  private final Programmes programmes;
  private final Settings settings;

  /** The prices of a programme without what they are made of, for those who sell. */
  public record Prices(String currency, List<Price> rows, Money singleSupplement) {}

  /** What an adult and a child pay in a group of a size. */
  public record Price(int groupSize, Money price, Money childPrice) {}

  @Activate
  public Costings(
      @Reference ToursStore store, @Reference Programmes programmes, @Reference Settings settings) {
    this.store = store;
    this.programmes = programmes;
    this.settings = settings;
  }

  /** Newest first. */
  public List<CostingView> list(UUID programme) {
    programmes.get(programme);
    return store.read(
        em ->
            CostingRows.ofProgramme(em, programme).stream()
                .map(row -> CostingRows.view(em, row))
                .toList());
  }

  public CostingView get(UUID id) {
    return store.read(em -> CostingRows.view(em, CostingRows.find(em, id)));
  }

  /** What would come out; nothing is stored. */
  public PriceTable preview(CostingDetails in) {
    CostingDetails costing = in.completed(settings.get());
    costing.check();
    return costing.sheet().table(costing.groupSizes());
  }

  public CostingView create(Caller caller, UUID programme, CostingDetails in) {
    ProgrammeView of = programmes.get(programme);
    CostingDetails costing = in.completed(settings.get());
    costing.check();
    return store.write(
        caller,
        em -> {
          CostingRecord row = CostingRows.fresh(em, of);
          row.createdAt = now();
          row.updatedAt = row.createdAt;
          CostingRows.fill(em, row, costing);
          em.persist(row);
          em.flush();
          return CostingRows.view(em, row);
        });
  }

  /**
   * @throws Conflict when the costing is not a draft any more
   */
  public CostingView update(Caller caller, UUID id, Version expected, CostingDetails in) {
    CostingDetails costing = in.completed(settings.get());
    costing.check();
    return store.write(
        caller,
        em -> {
          CostingRecord row = draft(em, id, expected);
          CostingRows.fill(em, row, costing);
          row.updatedAt = now();
          em.flush();
          return CostingRows.view(em, row);
        });
  }

  public void delete(Caller caller, UUID id, Version expected) {
    store.run(caller, em -> CostingRows.remove(em, draft(em, id, expected)));
  }

  /**
   * Makes a draft the costing that prices come from; the one before is kept as retired.
   *
   * @throws Invalid when its profit is below what managers allow
   */
  public CostingView activate(Caller caller, UUID id, Version expected) {
    Settings.View limits = settings.get();
    return store.write(
        caller,
        em -> {
          CostingRecord row = draft(em, id, expected);
          if (row.marginPercent.compareTo(limits.leastMarginPercent()) < 0) {
            throw new Invalid(
                "marginPercent",
                ToursError.MARGIN_TOO_LOW,
                Map.of("least", limits.leastMarginPercent()));
          }
          if (CostingRows.details(em, row).lines().isEmpty()) {
            throw new Conflict(ToursError.COSTING_EMPTY);
          }
          CostingRows.active(em, row.programme)
              .ifPresent(
                  before -> {
                    before.state = CostingState.RETIRED;
                    before.updatedAt = now();
                  });
          row.state = CostingState.ACTIVE;
          row.updatedAt = now();
          em.flush();
          return CostingRows.view(em, row);
        });
  }

  /** A new draft with the same numbers. */
  public CostingView copy(Caller caller, UUID id) {
    CostingView from = get(id);
    return create(caller, from.programme().value(), from.details());
  }

  /** Gives another programme a draft with the numbers of the active costing, if there is one. */
  public void copyActive(Caller caller, UUID from, UUID to) {
    active(from).ifPresent(costing -> create(caller, to, costing));
  }

  /** What one adult pays in a group of exactly this size; empty without an active costing. */
  public Optional<Money> price(UUID programme, int groupSize) {
    return active(programme).map(costing -> costing.sheet().price(groupSize));
  }

  /**
   * @param groupSize null for the sizes that the costing lists
   * @throws NotFound when there is no active costing
   */
  public Prices prices(UUID programme, Integer groupSize) {
    CostingDetails costing =
        active(programme).orElseThrow(() -> new NotFound(ToursError.NO_COSTING));
    CostSheet sheet = costing.sheet();
    List<Integer> sizes = groupSize == null ? costing.groupSizes() : List.of(groupSize);
    List<Price> rows =
        sheet.table(sizes).rows().stream()
            .map(row -> new Price(row.groupSize(), row.price(), row.childPrice()))
            .toList();
    return new Prices(costing.currency(), rows, sheet.singleSupplement());
  }

  private Optional<CostingDetails> active(UUID programme) {
    return store.read(
        em -> CostingRows.active(em, programme).map(row -> CostingRows.details(em, row)));
  }

  private static CostingRecord draft(EntityManager em, UUID id, Version expected) {
    CostingRecord row = CostingRows.find(em, id);
    expected.mustBe(row.version);
    if (row.state != CostingState.DRAFT) {
      throw new Conflict(ToursError.COSTING_FIXED);
    }
    return row;
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
