package org.tourwright.crm.opportunity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.tour.ProgrammeId;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.crm.CrmStore;
import org.tourwright.crm.Permissions;
import org.tourwright.crm.Visible;
import org.tourwright.persistence.Listing;
import org.tourwright.persistence.SearchText;

/** Reads opportunities: one, a list, the board with its sums. */
@Component(service = OpportunityLists.class)
public final class OpportunityLists {

  /** What was won or lost longer ago is found in the list, not on the board. */
  private static final Duration CLOSED_SHOWN = Duration.ofDays(30);

  private static final int CARDS = 100;

  private final CrmStore store;
  private final OpportunityViews views;

  @Activate
  public OpportunityLists(@Reference CrmStore store, @Reference OpportunityViews views) {
    this.store = store;
    this.views = views;
  }

  /** Which opportunities a list shows; null or empty does not narrow it. */
  public record Filter(
      List<OpportunityStage> stages,
      CustomerId customer,
      UserId owner,
      ProgrammeId programme,
      LostReason lostReason,
      LocalDate closeFrom,
      LocalDate closeTo) {}

  /**
   * The sum of a stage in one currency.
   *
   * @param weighted by the probability of each, rounded half up
   */
  public record Sum(Money amount, Money weighted, long count) {}

  /** A column of the board; cards are the latest, their number may be less than the count. */
  public record BoardColumn(
      OpportunityStage stage, long count, List<Sum> sums, List<OpportunityView> cards) {}

  /** A change of stage, or the beginning where {@code from} is null. */
  public record Step(
      OpportunityStage from, OpportunityStage to, String comment, String by, Instant at) {}

  public Page<OpportunityView> list(Caller caller, Filter filter, PageRequest request) {
    Listing<Opportunity> list =
        new Listing<>(Opportunity.class)
            .in("e.stage", "stages", filter.stages().isEmpty() ? null : filter.stages())
            .where("e.customer = :customer", "customer", filter.customer())
            .where("e.owner = :owner", "owner", filter.owner())
            .where("e.programme = :programme", "programme", filter.programme())
            .where("e.lostReason = :lostReason", "lostReason", filter.lostReason())
            .where("e.expectedClose >= :closeFrom", "closeFrom", filter.closeFrom())
            .where("e.expectedClose <= :closeTo", "closeTo", filter.closeTo())
            .contains("e.searchText", request.q())
            .sortable("updatedAt", "e.updatedAt", Instant.class, one -> one.updatedAt)
            .sortable("createdAt", "e.createdAt", Instant.class, one -> one.createdAt)
            .sortable("expectedClose", "e.expectedClose", LocalDate.class, one -> one.expectedClose)
            .sortable("customerName", "e.customerName", String.class, one -> one.customerName)
            .sortable("title", "e.title", String.class, one -> one.title)
            .sortable("probability", "e.probability", Integer.class, one -> one.probability)
            .sortable(
                "expected",
                "e.expected.value",
                BigDecimal.class,
                one -> one.expected.money().getAmount());
    Visible.to(caller, Permissions.OPPORTUNITY_READ, list);
    return views.of(store.read(em -> list.page(em, request, "-updatedAt", one -> one.id)));
  }

  public OpportunityView get(Caller caller, UUID id) {
    return views.one(
        store.read(
            em -> {
              Opportunity one = Opportunity.find(em, id);
              caller.requireFor(Permissions.OPPORTUNITY_READ, one.owner);
              return one;
            }));
  }

  public List<Step> story(Caller caller, UUID id) {
    return store.read(
        em -> {
          caller.requireFor(Permissions.OPPORTUNITY_READ, Opportunity.find(em, id).owner);
          return em
              .createQuery(
                  "select e from StageChange e where e.opportunity = :id order by e.at, e.id",
                  StageChange.class)
              .setParameter("id", id)
              .getResultList()
              .stream()
              .map(one -> new Step(one.from, one.to, one.remark, one.byName, one.at))
              .toList();
        });
  }

  /**
   * The board: every stage with its sums and its latest cards.
   *
   * @param owner only this one's; null for all that the caller sees
   * @param text to search for; null for all
   */
  public List<BoardColumn> board(Caller caller, UserId owner, String text) {
    return store.read(
        em ->
            Arrays.stream(OpportunityStage.values())
                .map(stage -> column(caller, em, stage, owner, text))
                .toList());
  }

  private BoardColumn column(
      Caller caller, EntityManager em, OpportunityStage stage, UserId owner, String text) {
    Instant since = stage.open() ? null : Instant.now().minus(CLOSED_SHOWN);
    Listing<Opportunity> list =
        new Listing<>(Opportunity.class)
            .where("e.stage = :stage", "stage", stage)
            .where("e.owner = :owner", "owner", owner)
            .where("e.closedAt >= :since", "since", since)
            .contains("e.searchText", text)
            .sortable("expectedClose", "e.expectedClose", LocalDate.class, one -> one.expectedClose)
            .sortable("updatedAt", "e.updatedAt", Instant.class, one -> one.updatedAt);
    Visible.to(caller, Permissions.OPPORTUNITY_READ, list);
    Page<Opportunity> cards =
        list.page(
            em,
            PageRequest.first(CARDS),
            stage.open() ? "expectedClose" : "-updatedAt",
            one -> one.id);
    List<Sum> sums = sums(caller, em, stage, owner, since, text);
    return new BoardColumn(
        stage, sums.stream().mapToLong(Sum::count).sum(), sums, views.of(cards).items());
  }

  /** Sums of one stage by currency, the largest first. */
  private static List<Sum> sums(
      Caller caller,
      EntityManager em,
      OpportunityStage stage,
      UserId owner,
      Instant since,
      String text) {
    StringBuilder jpql =
        new StringBuilder(
            "select e.expected.currency, sum(e.expected.value),"
                + " sum(e.expected.value * e.probability), count(e)"
                + " from Opportunity e where e.stage = :stage");
    List<Object[]> parameters = new ArrayList<>();
    parameters.add(new Object[] {"stage", stage});
    narrow(jpql, parameters, " and e.owner = :owner", "owner", owner);
    narrow(jpql, parameters, " and e.closedAt >= :since", "since", since);
    String folded = SearchText.fold(text);
    narrow(
        jpql,
        parameters,
        " and e.searchText like :q escape '!'",
        "q",
        folded.isEmpty() ? null : SearchText.contains(folded));
    caller
        .visibleOwners(Permissions.OPPORTUNITY_READ)
        .ifPresent(
            owners ->
                narrow(
                    jpql,
                    parameters,
                    " and (e.owner is null or e.owner in :visible)",
                    "visible",
                    owners));
    TypedQuery<Object[]> query =
        em.createQuery(jpql + " group by e.expected.currency", Object[].class);
    parameters.forEach(one -> query.setParameter((String) one[0], one[1]));
    return query.getResultList().stream()
        .map(OpportunityLists::sum)
        .sorted(Comparator.comparing(Sum::count).reversed())
        .toList();
  }

  private static void narrow(
      StringBuilder jpql, List<Object[]> parameters, String condition, String name, Object value) {
    if (value != null) {
      jpql.append(condition);
      parameters.add(new Object[] {name, value});
    }
  }

  private static Sum sum(Object[] row) {
    CurrencyUnit unit = CurrencyUnit.of((String) row[0]);
    BigDecimal weighted = ((BigDecimal) row[2]).movePointLeft(2);
    return new Sum(
        Money.of(unit, (BigDecimal) row[1], RoundingMode.UNNECESSARY),
        Money.of(unit, weighted, RoundingMode.HALF_UP),
        ((Number) row[3]).longValue());
  }
}
