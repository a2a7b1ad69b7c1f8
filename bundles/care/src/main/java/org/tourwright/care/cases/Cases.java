package org.tourwright.care.cases;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.care.CareError;
import org.tourwright.care.store.CareStore;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.User;
import org.tourwright.core.user.UserId;
import org.tourwright.core.user.Users;

/** Complaints, incidents, questions and faults, until they are solved (R178). */
@Component(service = Cases.class)
public final class Cases {

  static final String READ = "care:case:read";
  static final String WRITE = "care:case:write";

  private final CareStore store;
  private final CaseDesk desk;
  private final Customers customers;
  private final Users users;
  private final AgencyProfile agency;

  /**
   * A step of a case.
   *
   * @param solution needed to solve it, unless it has one
   */
  record Step(CaseState state, String solution) {}

  /** A line that somebody writes into the log. */
  record Line(NoteKind kind, String content) {}

  @Activate
  public Cases(
      @Reference CareStore store,
      @Reference CaseDesk desk,
      @Reference Customers customers,
      @Reference Users users,
      @Reference AgencyProfile agency) {
    this.store = store;
    this.desk = desk;
    this.customers = customers;
    this.users = users;
    this.agency = agency;
  }

  CaseView get(Caller caller, UUID id) {
    return store.read(
        em -> {
          CareCase found = required(em, id);
          caller.requireFor(READ, found.assignee);
          return whole(em, found);
        });
  }

  CaseView create(Caller caller, CaseDetails in) {
    check(in);
    return store.write(
        caller,
        em -> {
          CareCase made = desk.blank(CaseDesk.now());
          made.customer = in.customerId();
          made.customerName = customers.get(in.customerId()).name();
          made.booking = in.bookingId();
          made.bookingNumber = in.bookingNumber();
          made.tourTitle = in.tourTitle();
          fill(made, in);
          made.assignee = in.assigneeId() == null ? caller.user() : in.assigneeId();
          em.persist(made);
          CaseDesk.note(em, caller, made, NoteKind.STATE, CaseState.OPEN.name());
          em.flush();
          return whole(em, made);
        });
  }

  CaseView save(Caller caller, UUID id, Version expected, CaseDetails in) {
    check(in);
    return store.write(
        caller,
        em -> {
          CareCase open = editable(em, caller, id, expected);
          fill(open, in);
          assign(em, caller, open, in.assigneeId());
          em.flush();
          return whole(em, open);
        });
  }

  /** The caller looks after it from now on. */
  CaseView take(Caller caller, UUID id, Version expected) {
    return store.write(
        caller,
        em -> {
          CareCase open = editable(em, caller, id, expected);
          assign(em, caller, open, caller.user());
          em.flush();
          return whole(em, open);
        });
  }

  CaseView step(Caller caller, UUID id, Version expected, Step step) {
    new Checks()
        .required("state", step.state())
        .longest("solution", step.solution(), 4000)
        .orThrow();
    return store.write(
        caller,
        em -> {
          CareCase found = required(em, id);
          caller.requireFor(WRITE, found.assignee);
          expected.mustBe(found.version);
          CaseSteps.go(found, step.state(), step.solution(), CaseDesk.now());
          CaseDesk.note(em, caller, found, NoteKind.STATE, step.state().name());
          em.flush();
          return whole(em, found);
        });
  }

  CaseView write(Caller caller, UUID id, Line line) {
    new Checks()
        .required("content", line.content(), 4000)
        .that(
            line.kind() == null || line.kind().written(),
            "kind",
            CoreError.NOT_A_CHOICE,
            Map.of("choices", "NOTE, CALL, MAIL"))
        .orThrow();
    return store.write(
        caller,
        em -> {
          CareCase found = required(em, id);
          caller.requireFor(WRITE, found.assignee);
          NoteKind kind = line.kind() == null ? NoteKind.NOTE : line.kind();
          CaseDesk.note(em, caller, found, kind, line.content().strip());
          if (kind.answers() && found.firstAnswerAt == null) {
            found.firstAnswerAt = CaseDesk.now();
          }
          em.flush();
          return whole(em, found);
        });
  }

  private void assign(EntityManager em, Caller caller, CareCase open, UserId assignee) {
    if (!Objects.equals(open.assignee, assignee)) {
      open.assignee = assignee;
      String name = assignee == null ? "—" : users.names(List.of(assignee)).get(assignee);
      CaseDesk.note(em, caller, open, NoteKind.ASSIGNED, name);
    }
  }

  private static CareCase editable(EntityManager em, Caller caller, UUID id, Version expected) {
    CareCase found = required(em, id);
    caller.requireFor(WRITE, found.assignee);
    expected.mustBe(found.version);
    if (found.state == CaseState.CLOSED) {
      throw new Conflict(CareError.CASE_CLOSED);
    }
    return found;
  }

  private static CareCase required(EntityManager em, UUID id) {
    CareCase found = em.find(CareCase.class, id);
    if (found == null) {
      throw new NotFound();
    }
    return found;
  }

  private void check(CaseDetails in) {
    new Checks()
        .required("customerId", in.customerId())
        .required("subject", in.subject(), 300)
        .longest("description", in.description(), 8000)
        .longest("solution", in.solution(), 4000)
        .longest("tourTitle", in.tourTitle(), 300)
        .longest("bookingNumber", in.bookingNumber(), 30)
        .required("kind", in.kind())
        .required("priority", in.priority())
        .that(assignable(in.assigneeId()), "assigneeId", CareError.NOT_ASSIGNABLE)
        .orThrow();
  }

  /** Who may write cases may be given one. */
  private boolean assignable(UserId assignee) {
    return assignee == null
        || users.withPermission(WRITE).stream().map(User::id).anyMatch(assignee::equals);
  }

  private void fill(CareCase open, CaseDetails in) {
    boolean hurry = open.priority != in.priority();
    open.kind = in.kind();
    open.priority(in.priority());
    open.subject = in.subject().strip();
    open.description = blankToNull(in.description());
    open.solution = blankToNull(in.solution());
    if (in.dueOn() != null) {
      open.dueOn = in.dueOn();
    } else if (open.dueOn == null || hurry) {
      open.dueOn = desk.due(in.priority());
    }
    CaseDesk.index(open);
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private CaseView whole(EntityManager em, CareCase c) {
    List<CaseView.Note> notes =
        em
            .createQuery(
                "select n from CaseNote n where n.caseId = :id order by n.at desc, n.id desc",
                CaseNote.class)
            .setParameter("id", c.id)
            .setMaxResults(500)
            .getResultList()
            .stream()
            .map(
                n ->
                    new CaseView.Note(
                        n.id, n.kind, n.at, n.author == null ? null : n.authorName, n.content))
            .toList();
    String assignee = c.assignee == null ? null : users.names(List.of(c.assignee)).get(c.assignee);
    return CaseView.of(c, assignee, notes, agency.today());
  }
}
