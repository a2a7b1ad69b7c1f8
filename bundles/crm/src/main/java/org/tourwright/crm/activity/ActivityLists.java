package org.tourwright.crm.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.crm.CrmStore;
import org.tourwright.crm.Permissions;
import org.tourwright.crm.Visible;
import org.tourwright.crm.customer.Directory;
import org.tourwright.persistence.Listing;

/** Reads activities: what is to be done, and the log of what was. */
@Component(service = ActivityLists.class)
public final class ActivityLists {

  private final CrmStore store;
  private final Directory directory;
  private final AgencyProfile agency;

  @Activate
  public ActivityLists(
      @Reference CrmStore store, @Reference Directory directory, @Reference AgencyProfile agency) {
    this.store = store;
    this.directory = directory;
    this.agency = agency;
  }

  /** Which part of the activities is wanted. */
  public enum When {
    /** Not done and due before today. */
    OVERDUE,
    /** Due today, done or not. */
    TODAY,
    /** Not done and due after today. */
    COMING,
    /** Not done. */
    OPEN,
    DONE
  }

  /** Which activities a list shows; null does not narrow it. */
  public record Filter(
      CustomerId customer,
      UUID lead,
      UUID opportunity,
      UserId assignee,
      ActivityKind kind,
      When when,
      LocalDate from,
      LocalDate to) {}

  /** How many activities a day has. */
  public record Day(LocalDate date, int open, int done) {}

  public Page<ActivityView> list(Caller caller, Filter filter, PageRequest request) {
    Listing<Activity> list =
        new Listing<>(Activity.class)
            .where("e.customer = :customer", "customer", filter.customer())
            .where("e.lead = :lead", "lead", filter.lead())
            .where("e.opportunity = :opportunity", "opportunity", filter.opportunity())
            .where("e.owner = :assignee", "assignee", filter.assignee())
            .where("e.kind = :kind", "kind", filter.kind())
            .where("e.dueAt >= :from", "from", begin(filter.from()))
            .where(
                "e.dueAt < :to", "to", filter.to() == null ? null : begin(filter.to().plusDays(1)))
            .contains("e.searchText", request.q())
            .sortable("dueAt", "e.dueAt", Instant.class, one -> one.dueAt)
            .sortable("updatedAt", "e.updatedAt", Instant.class, one -> one.updatedAt)
            .sortable("subject", "e.subject", String.class, one -> one.subject)
            .sortable("customerName", "e.customerName", String.class, one -> one.customerName);
    narrow(list, filter.when());
    Visible.to(caller, Permissions.ACTIVITY_READ, list);
    Page<Activity> page = store.read(em -> list.page(em, request, "-dueAt", one -> one.id));
    return views(page);
  }

  public ActivityView get(Caller caller, UUID id) {
    return view(
        store.read(
            em -> {
              Activity one = Activity.find(em, id);
              caller.requireFor(Permissions.ACTIVITY_READ, one.owner);
              return one;
            }));
  }

  /** The days of a span on which somebody has something to do, for a calendar (R37). */
  public List<Day> days(Caller caller, UserId assignee, LocalDate from, LocalDate to) {
    caller.requireFor(Permissions.ACTIVITY_READ, assignee);
    List<Object[]> rows =
        store.read(
            em ->
                em.createQuery(
                        "select e.dueAt, e.done from Activity e where e.owner = :assignee and"
                            + " e.dueAt >= :from and e.dueAt < :to",
                        Object[].class)
                    .setParameter("assignee", assignee)
                    .setParameter("from", begin(from))
                    .setParameter("to", begin(to.plusDays(1)))
                    .getResultList());
    ZoneId zone = agency.agency().zone();
    Map<LocalDate, int[]> days = new TreeMap<>();
    for (Object[] row : rows) {
      LocalDate day = ((Instant) row[0]).atZone(zone).toLocalDate();
      days.computeIfAbsent(day, none -> new int[2])[(Boolean) row[1] ? 1 : 0]++;
    }
    return days.entrySet().stream()
        .map(day -> new Day(day.getKey(), day.getValue()[0], day.getValue()[1]))
        .toList();
  }

  ActivityView view(Activity one) {
    return views(Page.of(List.of(one))).items().get(0);
  }

  private Page<ActivityView> views(Page<Activity> page) {
    Directory.Names names =
        directory.names(
            page.items().stream().map(one -> one.customer).toList(),
            page.items().stream().map(one -> one.owner).toList());
    Instant now = Instant.now();
    return page.map(one -> view(one, names, now));
  }

  private void narrow(Listing<Activity> list, When when) {
    if (when == null) {
      return;
    }
    Instant today = begin(agency.today());
    Instant tomorrow = begin(agency.today().plusDays(1));
    switch (when) {
      case OVERDUE -> list.where("e.done = false").where("e.dueAt < :today", "today", today);
      case TODAY ->
          list.where("e.dueAt >= :today", "today", today)
              .where("e.dueAt < :tomorrow", "tomorrow", tomorrow);
      case COMING ->
          list.where("e.done = false").where("e.dueAt >= :tomorrow", "tomorrow", tomorrow);
      case OPEN -> list.where("e.done = false");
      case DONE -> list.where("e.done = true");
    }
  }

  private Instant begin(LocalDate day) {
    return day == null ? null : day.atStartOfDay(agency.agency().zone()).toInstant();
  }

  private static ActivityView view(Activity one, Directory.Names names, Instant now) {
    return new ActivityView(
        one.id,
        one.version,
        one.customer,
        names.customer(one.customer, one.customerName),
        one.lead,
        one.opportunity,
        one.kind,
        one.purpose,
        one.subject,
        one.details,
        one.dueAt,
        one.done,
        one.doneAt,
        !one.done && one.dueAt.isBefore(now),
        one.result,
        one.owner,
        names.user(one.owner),
        one.createdByName,
        one.createdAt,
        one.updatedAt);
  }
}
