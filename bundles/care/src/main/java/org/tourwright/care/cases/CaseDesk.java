package org.tourwright.care.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.care.CareSettings;
import org.tourwright.care.store.CareStore;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.user.BuiltInRole;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.User;
import org.tourwright.core.user.UserId;
import org.tourwright.core.user.Users;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.SearchText;

/** Opens cases and finds who looks after them. */
@Component(service = CaseDesk.class)
public final class CaseDesk {

  static final EnumSet<CaseState> WAITING = EnumSet.of(CaseState.OPEN, CaseState.IN_PROGRESS);

  private final CareStore store;
  private final Users users;
  private final AgencyProfile agency;
  private final CareSettings settings;

  @Activate
  public CaseDesk(
      @Reference CareStore store,
      @Reference Users users,
      @Reference AgencyProfile agency,
      @Reference CareSettings settings) {
    this.store = store;
    this.users = users;
    this.agency = agency;
    this.settings = settings;
  }

  /** Opens a case for whoever of customer care has the fewest open ones. Joins the transaction. */
  public UUID open(Caller caller, NewCase in) {
    return store.write(
        caller,
        em -> {
          CareCase opened = blank(now());
          opened.customer = in.customer();
          opened.customerName = in.customerName();
          opened.booking = in.booking();
          opened.bookingNumber = in.bookingNumber();
          opened.tourTitle = in.tourTitle();
          opened.feedback = in.feedback();
          opened.kind = in.kind();
          opened.priority(in.priority());
          opened.subject = cut(in.subject(), 300);
          opened.description = in.description();
          opened.assignee = leastBusy(em);
          opened.dueOn = due(in.priority());
          index(opened);
          em.persist(opened);
          note(em, caller, opened, NoteKind.STATE, CaseState.OPEN.name());
          return opened.id;
        });
  }

  CareCase blank(Instant now) {
    int year = now.atZone(agency.agency().zone()).getYear();
    return new CareCase(Ids.next(), "CS-%d-%05d".formatted(year, store.next("care_case_no")), now);
  }

  LocalDate due(CasePriority priority) {
    return agency.today().plusDays(settings.dueDays(priority));
  }

  /** Null when nobody works in customer care. */
  UserId leastBusy(EntityManager em) {
    List<UserId> staff = users.withRole(BuiltInRole.CUSTOMER_CARE).stream().map(User::id).toList();
    return leastBusy(staff, load(em, staff));
  }

  /** The first of those with the fewest. */
  static UserId leastBusy(List<UserId> staff, Map<UserId, Long> load) {
    return staff.stream()
        .min(Comparator.comparing(user -> load.getOrDefault(user, 0L)))
        .orElse(null);
  }

  private static Map<UserId, Long> load(EntityManager em, Collection<UserId> staff) {
    Map<UserId, Long> load = new HashMap<>();
    if (!staff.isEmpty()) {
      em.createQuery(
              "select c.assignee, count(c.id) from CareCase c where c.assignee in :staff"
                  + " and c.state in :waiting group by c.assignee",
              Object[].class)
          .setParameter("staff", staff)
          .setParameter("waiting", WAITING)
          .getResultList()
          .forEach(row -> load.put((UserId) row[0], ((Number) row[1]).longValue()));
    }
    return load;
  }

  static void note(EntityManager em, Caller caller, CareCase of, NoteKind kind, String content) {
    em.persist(new CaseNote(Ids.next(), of.id, kind, now(), caller, content));
  }

  static void index(CareCase of) {
    of.searchText =
        SearchText.of(1000, of.number, of.customerName, of.subject, of.tourTitle, of.bookingNumber);
  }

  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  private static String nothing(String text) {
    return text == null ? "" : text;
  }

  private static String cut(String text, int longest) {
    return text != null && text.length() > longest ? text.substring(0, longest) : text;
  }
}
