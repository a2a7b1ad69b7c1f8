package org.tourwright.integrations.link;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tourwright.core.booking.Booking;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.booking.Bookings;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.ErrorCode;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.page.Versioned;
import org.tourwright.core.tour.Departure;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.tour.TourCatalogue;
import org.tourwright.core.user.Caller;
import org.tourwright.integrations.IntegrationsError;
import org.tourwright.integrations.IntegrationsStore;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.Listing;

/** Links to other systems, at customers, bookings and departures (R186). */
@Component(service = Links.class)
public final class Links {

  static final String READ = "integrations:link:read";
  static final String WRITE = "integrations:link:write";

  private static final String CUSTOMERS = "core:customer:read";
  private static final String BOOKINGS = "crm:booking:read";
  private static final String DEPARTURES = "tours:departure:read";

  private final IntegrationsStore store;
  private final Customers customers;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Bookings bookings;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile TourCatalogue tours;

  /**
   * A link as admins edit it.
   *
   * @param url with names in braces, such as {@code https://example.com/?q={name}}
   * @param place where it is shown; null for customers when it is new, and for where it was
   */
  public record View(
      UUID id, long version, String name, String url, LinkPlace place, boolean active)
      implements Versioned {}

  /** A link of one customer, booking or departure. */
  public record Ready(String name, String url) {}

  @Activate
  public Links(@Reference IntegrationsStore store, @Reference Customers customers) {
    this.store = store;
    this.customers = customers;
  }

  /**
   * @param place null for all
   */
  Page<View> list(PageRequest page, LinkPlace place) {
    return store.read(
        em ->
            new Listing<>(LinkRecord.class)
                .where("e.place = :place", "place", place)
                .sortable("name", "e.name", String.class, link -> link.name)
                .page(em, page, "name", link -> link.id)
                .map(Links::view));
  }

  View create(Caller caller, View in) {
    check(in, LinkPlace.CUSTOMER);
    return store.write(
        caller,
        em -> {
          Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
          LinkRecord link = new LinkRecord(Ids.next(), now);
          fill(link, in);
          em.persist(link);
          em.flush();
          return view(link);
        });
  }

  View save(Caller caller, UUID id, Version expected, View in) {
    return store.write(
        caller,
        em -> {
          LinkRecord link = required(em, id);
          check(in, link.place);
          expected.mustBe(link.version);
          fill(link, in);
          em.flush();
          return view(link);
        });
  }

  void delete(Caller caller, UUID id, Version expected) {
    store.run(
        caller,
        em -> {
          LinkRecord link = required(em, id);
          expected.mustBe(link.version);
          em.remove(link);
        });
  }

  /**
   * The links of a customer by name; those that need what is not known are left out.
   *
   * @throws NotFound when there is no such customer, or the caller may not see them
   */
  List<Ready> of(Caller caller, CustomerId id) {
    Customer customer = customers.get(id);
    if (!caller.mayFor(CUSTOMERS, customer.owner())) {
      throw new NotFound();
    }
    return ready(LinkPlace.CUSTOMER, LinkValues.of(customer));
  }

  /**
   * The links of a booking, as {@link #of(Caller, CustomerId)}.
   *
   * @throws NotFound when there is no such booking, or the caller may not see it
   */
  List<Ready> of(Caller caller, BookingId id) {
    Bookings known = bookings;
    Booking booking = required(known == null ? Optional.empty() : known.find(id));
    if (!caller.mayFor(BOOKINGS, booking.salesperson())) {
      throw new NotFound();
    }
    return ready(LinkPlace.BOOKING, LinkValues.of(booking));
  }

  /**
   * The links of a departure, as {@link #of(Caller, CustomerId)}.
   *
   * @throws NotFound when there is no such departure, or the caller may not see it
   */
  List<Ready> of(Caller caller, DepartureId id) {
    TourCatalogue known = tours;
    Departure departure = required(known == null ? Optional.empty() : known.departure(id));
    if (!caller.may(DEPARTURES)) {
      throw new NotFound();
    }
    return ready(LinkPlace.DEPARTURE, LinkValues.of(departure));
  }

  private static <T> T required(Optional<T> found) {
    return found.orElseThrow(NotFound::new);
  }

  private List<Ready> ready(LinkPlace place, Map<String, String> values) {
    List<LinkRecord> links =
        store.read(
            em ->
                em.createQuery(
                        "select l from Link l where l.active = true and l.place = :place"
                            + " order by l.name, l.id",
                        LinkRecord.class)
                    .setParameter("place", place)
                    .getResultList());
    return links.stream().flatMap(link -> ready(link, values)).toList();
  }

  private static Stream<Ready> ready(LinkRecord link, Map<String, String> values) {
    return LinkTemplate.fill(link.url, values).map(url -> new Ready(link.name, url)).stream();
  }

  /**
   * @param otherwise where it is shown when the wish does not say so
   */
  private static void check(View in, LinkPlace otherwise) {
    Checks checks = new Checks().required("name", in.name(), 100).required("url", in.url(), 1000);
    if (in.url() != null && !in.url().isBlank()) {
      ErrorCode problem =
          LinkTemplate.problem(in.url().strip(), in.place() == null ? otherwise : in.place());
      checks.that(problem == null, "url", problem == null ? IntegrationsError.BAD_URL : problem);
    }
    checks.orThrow();
  }

  private static void fill(LinkRecord link, View in) {
    link.name = in.name().strip();
    link.url = in.url().strip();
    link.place = in.place() == null ? link.place : in.place();
    link.active = in.active();
  }

  private static LinkRecord required(EntityManager em, UUID id) {
    LinkRecord link = em.find(LinkRecord.class, id);
    if (link == null) {
      throw new NotFound();
    }
    return link;
  }

  private static View view(LinkRecord link) {
    return new View(link.id, link.version, link.name, link.url, link.place, link.active);
  }
}
