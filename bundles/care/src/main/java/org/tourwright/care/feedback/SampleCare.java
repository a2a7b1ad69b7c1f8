package org.tourwright.care.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.care.CareSettings;
import org.tourwright.care.cases.SampleCases;
import org.tourwright.care.store.CareStore;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.booking.Booking;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.booking.Bookings;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.sample.SampleAgency;
import org.tourwright.core.sample.SampleContributor;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.persistence.Ids;

/** Answers about tours that ended, most of them happy, and the cases of those that were not. */
@Component(service = SampleContributor.class)
public final class SampleCare implements SampleContributor {

  private static final int LATEST = 400;
  private static final int ATTEMPTS = 4;
  private static final Logger LOG = LoggerFactory.getLogger(SampleCare.class);

  private final CareStore store;
  private final Customers customers;
  private final SampleCases cases;
  private final Answers answers;
  private final AgencyProfile profile;
  private final CareSettings settings;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Bookings bookings;

  /** A tour that ended. */
  private record Past(
      Customer customer,
      BookingId booking,
      String number,
      String tour,
      LocalDate end,
      UserId salesperson) {}

  @Activate
  public SampleCare(
      @Reference CareStore store,
      @Reference Customers customers,
      @Reference SampleCases cases,
      @Reference Answers answers,
      @Reference AgencyProfile profile,
      @Reference CareSettings settings) {
    this.store = store;
    this.customers = customers;
    this.cases = cases;
    this.answers = answers;
    this.profile = profile;
    this.settings = settings;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public void contribute(Caller caller, SampleAgency agency) {
    RandomGenerator random = agency.random("care");
    List<Past> tours = sold(agency);
    if (tours.isEmpty()) {
      tours = invented(agency, random);
    }
    for (int i = 0; i < tours.size(); i++) {
      Past past = tours.get(i);
      int number = i;
      persistently(
          () ->
              store.run(
                  caller, em -> write(caller, em, agency, past, agency.random("care-" + number))));
    }
  }

  /** The events of the made-up bookings arrive meanwhile and may write the same rows. */
  private static void persistently(Runnable work) {
    for (int attempt = 1; ; attempt++) {
      try {
        work.run();
        return;
      } catch (RuntimeException e) { // whatever the database calls two writers at once
        if (attempt == ATTEMPTS) {
          throw e;
        }
        LOG.debug("Once more", e);
      }
    }
  }

  private void write(
      Caller caller,
      javax.persistence.EntityManager em,
      SampleAgency agency,
      Past past,
      RandomGenerator random) {
    ZoneId zone = profile.agency().zone();
    Instant sent = past.end().plusDays(1).atTime(9, 0).atZone(zone).toInstant();
    Feedback feedback = asked(em, past, sent);
    if (feedback.answered()) {
      return;
    }
    feedback.booking = past.booking();
    feedback.createdAt = sent;
    feedback.bookingNumber = past.number();
    feedback.salesperson = past.salesperson();
    feedback.sentAt = feedback.email == null ? null : sent;
    feedback.timesSent = feedback.email == null ? 0 : 1;
    feedback.state = feedback.email == null ? FeedbackState.NOT_SENT : FeedbackState.SENT;
    feedback.expiresOn = past.end().plusDays(1L + settings.openDays());
    feedback.index();
    trip(em, past);
    if (random.nextInt(100) < 65) {
      Instant when = sent.plusSeconds(3600 + random.nextInt(4 * 86_400));
      Instant now = agency.today().atTime(8, 0).atZone(zone).toInstant();
      Scores scores = scores(random, past.customer().language());
      feedback.answer(scores, when.isAfter(now) ? now : when);
      if (settings.lowScore().concerns(scores)) {
        feedback.caseId =
            cases.add(
                caller,
                answers.complaint(feedback, scores),
                feedback.answeredAt,
                agency.today(),
                past.customer().language(),
                random);
      }
    }
    em.persist(feedback);
  }

  /** The request, which the job may have made already. */
  private static Feedback asked(javax.persistence.EntityManager em, Past past, Instant sent) {
    return Requests.of(em, past.booking())
        .orElseGet(() -> new Feedback(Ids.next(), past.customer(), past.tour(), past.end(), sent));
  }

  /** Else the events of the bookings would have their customers asked once more. */
  private static void trip(javax.persistence.EntityManager em, Past past) {
    if (past.booking() != null) {
      Trip trip = em.find(Trip.class, past.booking().value());
      if (trip == null) {
        trip = new Trip(past.booking().value());
        em.persist(trip);
      }
      trip.bookingNumber = past.number();
      trip.customer = past.customer().id();
      trip.tourTitle = past.tour();
      trip.salesperson = past.salesperson();
      trip.endsOn = past.end();
      trip.state = TripState.ASKED;
    }
  }

  private List<Past> sold(SampleAgency agency) {
    Bookings known = bookings;
    List<Past> tours = new ArrayList<>();
    if (known == null) {
      return tours;
    }
    LocalDate until = agency.today().minusDays(2);
    Map<CustomerId, Customer> people = customers.findAll(agency.customerIds());
    for (CustomerId id : agency.customerIds()) {
      Customer customer = people.get(id);
      for (Booking booking : customer == null ? List.<Booking>of() : known.ofCustomer(id)) {
        if (booking.state() == Booking.State.CONFIRMED && booking.end().isBefore(until)) {
          tours.add(
              new Past(
                  customer,
                  booking.id(),
                  booking.number(),
                  booking.tourTitle(),
                  booking.end(),
                  booking.salesperson()));
        }
      }
      if (tours.size() >= LATEST) {
        break;
      }
    }
    return tours;
  }

  /** An agency without a sales department still hears from its customers. */
  private List<Past> invented(SampleAgency agency, RandomGenerator random) {
    List<CustomerId> ids = agency.customerIds();
    List<Past> tours = new ArrayList<>();
    Map<CustomerId, Customer> people = customers.findAll(ids);
    for (int i = 0; i < ids.size() && tours.size() < Math.min(LATEST, ids.size() / 5); i += 4) {
      Customer customer = people.get(ids.get(i));
      if (customer != null) {
        List<String> titles = SampleTexts.tours(customer.language());
        tours.add(
            new Past(
                customer,
                null,
                null,
                titles.get(random.nextInt(titles.size())),
                agency.today().minusDays(3 + random.nextInt(270)),
                customer.owner()));
      }
    }
    return tours;
  }

  private static Scores scores(RandomGenerator random, String language) {
    int mood = random.nextInt(100);
    int overall = mood < 5 ? 1 + random.nextInt(2) : mood < 18 ? 3 : mood < 55 ? 4 : 5;
    List<String> said = SampleTexts.comments(language, overall);
    return new Scores(
        near(random, overall),
        near(random, Math.min(5, overall + 1)),
        near(random, overall),
        random.nextInt(100) < 15 ? null : near(random, overall),
        overall,
        Math.max(0, Math.min(10, overall * 2 - random.nextInt(2))),
        random.nextInt(100) < 55 ? said.get(random.nextInt(said.size())) : null);
  }

  private static int near(RandomGenerator random, int score) {
    return Math.max(1, Math.min(5, score + (random.nextInt(100) < 20 ? -1 : 0)));
  }
}
