package org.tourwright.care.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.care.store.CareStore;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.core.user.Users;
import org.tourwright.persistence.Listing;

/** Which cases there are, and how much there is to do. */
@Component(service = CaseList.class)
public final class CaseList {

  private final CareStore store;
  private final Users users;
  private final AgencyProfile agency;

  /**
   * Which cases a list shows; null fields do not narrow it.
   *
   * @param mine only those that wait for the caller
   * @param overdue only those that wait though their day has passed
   */
  record Filter(
      Set<CaseState> states,
      CaseKind kind,
      CasePriority priority,
      UserId assignee,
      CustomerId customer,
      BookingId booking,
      boolean mine,
      boolean overdue) {}

  /** How much there is to do. */
  record Counts(long waitingForYou, long waiting, long unassigned, long overdue) {}

  @Activate
  public CaseList(
      @Reference CareStore store, @Reference Users users, @Reference AgencyProfile agency) {
    this.store = store;
    this.users = users;
    this.agency = agency;
  }

  Page<CaseView> page(Caller caller, PageRequest page, Filter filter) {
    LocalDate today = agency.today();
    Page<CareCase> found =
        store.read(
            em -> {
              Listing<CareCase> listing =
                  new Listing<>(CareCase.class)
                      .contains("e.searchText", page.q())
                      .in("e.state", "states", states(filter))
                      .where("e.kind = :kind", "kind", filter.kind())
                      .where("e.priority = :priority", "priority", filter.priority())
                      .where("e.assignee = :assignee", "assignee", filter.assignee())
                      .where("e.customer = :customer", "customer", filter.customer())
                      .where("e.booking = :booking", "booking", filter.booking())
                      .where("e.assignee = :me", "me", filter.mine() ? caller.user() : null)
                      .where("e.dueOn < :today", "today", filter.overdue() ? today : null)
                      .sortable("openedAt", "e.openedAt", Instant.class, c -> c.openedAt)
                      .sortable("dueOn", "e.dueOn", LocalDate.class, c -> c.dueOn)
                      .sortable("number", "e.number", String.class, c -> c.number)
                      .sortable("priority", "e.priorityRank", Integer.class, c -> c.priorityRank);
              caller
                  .visibleOwners(Cases.READ)
                  .ifPresent(
                      owners ->
                          listing.where(
                              "e.assignee is null or e.assignee in :owners", "owners", owners));
              return listing.page(em, page, "-openedAt", c -> c.id);
            });
    Map<UserId, String> names =
        users.names(found.items().stream().map(c -> c.assignee).filter(Objects::nonNull).toList());
    return found.map(c -> CaseView.of(c, names.get(c.assignee), null, today));
  }

  private static Collection<CaseState> states(Filter filter) {
    if (filter.mine() || filter.overdue()) {
      return CaseDesk.WAITING;
    }
    return filter.states() == null || filter.states().isEmpty() ? null : filter.states();
  }

  Counts counts(Caller caller) {
    Optional<Set<UserId>> owners = caller.visibleOwners(Cases.READ);
    return store.read(
        em ->
            new Counts(
                count(em, owners, "c.assignee = :x", caller.user()),
                count(em, owners, "c.id is not null", null),
                count(em, owners, "c.assignee is null", null),
                count(em, owners, "c.dueOn < :x", agency.today())));
  }

  /**
   * @param owners whose cases count; empty for everybody's
   * @param value of {@code :x} in the condition; null where there is none
   */
  private static long count(
      EntityManager em, Optional<Set<UserId>> owners, String condition, Object value) {
    String mine = owners.isEmpty() ? "" : " and (c.assignee is null or c.assignee in :owners)";
    TypedQuery<Long> query =
        em.createQuery(
                "select count(c) from CareCase c where c.state in :waiting and " + condition + mine,
                Long.class)
            .setParameter("waiting", EnumSet.copyOf(CaseDesk.WAITING));
    if (value != null) {
      query.setParameter("x", value);
    }
    owners.ifPresent(known -> query.setParameter("owners", known));
    return query.getSingleResult();
  }
}
