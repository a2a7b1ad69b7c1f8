package org.tourwright.care.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.care.store.CareStore;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.report.Period;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.persistence.Listing;

/** Requests and answers, one by one and together (R100, R110, R111). */
@Component(service = FeedbackBook.class)
public final class FeedbackBook {

  static final String READ = "care:feedback:read";
  static final String WRITE = "care:feedback:write";

  private final CareStore store;
  private final RequestMail mail;
  private final AgencyProfile agency;

  /** Which ones a list shows; null fields do not narrow it. */
  record Filter(
      Set<FeedbackState> states,
      CustomerId customer,
      String tour,
      boolean low,
      LocalDate from,
      LocalDate to) {}

  /** An answered request, as figures are made of it. */
  record Answered(String tour, LocalDate endsOn, Scores scores) {}

  /** Answers of a period. */
  record Summary(LocalDate from, LocalDate to, int asked, Satisfaction all, List<OfTour> tours) {}

  /** Answers about one tour. */
  record OfTour(String tour, Satisfaction all) {}

  /** A tour of a customer that a request can be about. */
  record TripView(
      UUID bookingId, String bookingNumber, String tourTitle, LocalDate endsOn, boolean asked) {}

  @Activate
  public FeedbackBook(
      @Reference CareStore store, @Reference RequestMail mail, @Reference AgencyProfile agency) {
    this.store = store;
    this.mail = mail;
    this.agency = agency;
  }

  Page<FeedbackView> list(Caller caller, PageRequest page, Filter filter) {
    boolean links = caller.may(WRITE);
    LocalDate today = agency.today();
    return store.read(
        em -> {
          Listing<Feedback> listing =
              new Listing<>(Feedback.class)
                  .contains("e.searchText", page.q())
                  .in(
                      "e.state",
                      "states",
                      filter.states() == null || filter.states().isEmpty() ? null : filter.states())
                  .where("e.customer = :customer", "customer", filter.customer())
                  .where("e.tourTitle = :tour", "tour", filter.tour())
                  .where("e.endsOn >= :from", "from", filter.from())
                  .where("e.endsOn <= :to", "to", filter.to())
                  .sortable("endsOn", "e.endsOn", LocalDate.class, row -> row.endsOn)
                  .sortable("createdAt", "e.createdAt", Instant.class, row -> row.createdAt)
                  .sortable("customerName", "e.searchText", String.class, row -> row.searchText);
          if (filter.low()) {
            listing.where("e.caseId is not null");
          }
          owners(caller)
              .ifPresent(
                  owners ->
                      listing.where(
                          "e.salesperson is null or e.salesperson in :owners", "owners", owners));
          return listing
              .page(em, page, "-createdAt", row -> row.id)
              .map(row -> view(row, links, today));
        });
  }

  private static Optional<Set<UserId>> owners(Caller caller) {
    return caller.visibleOwners(READ);
  }

  FeedbackView get(Caller caller, UUID id) {
    Feedback found = store.read(em -> required(em, id));
    caller.requireFor(READ, found.salesperson);
    return view(found, caller.may(WRITE), agency.today());
  }

  /** A customer's tours that ended, newest first. */
  List<TripView> trips(CustomerId customer) {
    return store.read(
        em ->
            em
                .createQuery(
                    "select t from Trip t where t.customer = :customer and t.endsOn <= :today"
                        + " and t.state <> :cancelled order by t.endsOn desc",
                    Trip.class)
                .setParameter("customer", customer)
                .setParameter("today", agency.today())
                .setParameter("cancelled", TripState.CANCELLED)
                .setMaxResults(100)
                .getResultList()
                .stream()
                .map(
                    t ->
                        new TripView(
                            t.id,
                            t.bookingNumber,
                            t.tourTitle,
                            t.endsOn,
                            t.state == TripState.ASKED))
                .toList());
  }

  Summary summary(Caller caller, LocalDate from, LocalDate to) {
    LocalDate end = to == null ? agency.today() : to;
    Period period = new Period(from == null ? end.minusYears(1).plusDays(1) : from, end);
    List<Answered> answered = answered(caller, period);
    return new Summary(
        period.from(),
        period.to(),
        asked(caller, period),
        Satisfaction.of(answered.stream().map(Answered::scores).toList()),
        byTour(answered));
  }

  /** The tours with most answers first. */
  static List<OfTour> byTour(List<Answered> answered) {
    Map<String, List<Scores>> tours =
        answered.stream()
            .collect(
                Collectors.groupingBy(
                    Answered::tour,
                    LinkedHashMap::new,
                    Collectors.mapping(Answered::scores, Collectors.toList())));
    return tours.entrySet().stream()
        .map(tour -> new OfTour(tour.getKey(), Satisfaction.of(tour.getValue())))
        .sorted(
            Comparator.comparing((OfTour tour) -> -tour.all().answers())
                .thenComparing(OfTour::tour))
        .toList();
  }

  /** Answers about tours that ended in the period, oldest first; those the caller may see. */
  List<Answered> answered(Caller caller, Period period) {
    Optional<Set<UserId>> owners = owners(caller);
    return store.read(
        em ->
            em
                .createQuery(
                    "select f from Feedback f where f.state = :answered and f.endsOn >= :from"
                        + " and f.endsOn <= :to order by f.endsOn, f.id",
                    Feedback.class)
                .setParameter("answered", FeedbackState.ANSWERED)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultList()
                .stream()
                .filter(f -> visible(f, owners))
                .map(f -> new Answered(f.tourTitle, f.endsOn, f.scores()))
                .toList());
  }

  private static boolean visible(Feedback feedback, Optional<Set<UserId>> owners) {
    return owners.isEmpty()
        || feedback.salesperson == null
        || owners.get().contains(feedback.salesperson);
  }

  /** How many were asked about tours that ended in the period. */
  int asked(Caller caller, Period period) {
    Optional<Set<UserId>> owners = owners(caller);
    String mine =
        owners.isEmpty() ? "" : " and (f.salesperson is null or f.salesperson in :owners)";
    return store.read(
        em -> {
          var query =
              em.createQuery(
                      "select count(f) from Feedback f where f.endsOn >= :from and f.endsOn <= :to"
                          + mine,
                      Long.class)
                  .setParameter("from", period.from())
                  .setParameter("to", period.to());
          owners.ifPresent(known -> query.setParameter("owners", known));
          return Math.toIntExact(query.getSingleResult());
        });
  }

  static Feedback required(EntityManager em, UUID id) {
    Feedback feedback = em.find(Feedback.class, id);
    if (feedback == null) {
      throw new NotFound();
    }
    return feedback;
  }

  private FeedbackView view(Feedback f, boolean links, LocalDate today) {
    return new FeedbackView(
        f.id,
        f.version,
        f.booking,
        f.bookingNumber,
        f.customer,
        f.customerName,
        f.email,
        f.language,
        f.tourTitle,
        f.endsOn,
        f.state,
        f.expired(today),
        f.createdAt,
        f.sentAt,
        f.timesSent,
        f.expiresOn,
        f.answeredAt,
        f.answered() ? f.scores() : null,
        f.caseId,
        links && !f.answered() ? mail.link(f) : null);
  }
}
