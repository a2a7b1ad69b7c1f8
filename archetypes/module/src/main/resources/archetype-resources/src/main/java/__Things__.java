package ${package};

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.booking.Booking;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.event.Events;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.Listing;

/** What can be done with ${things}: the rules that need more than one of them, and transactions. */
@Component(service = ${Things}.class)
public final class ${Things} {

  private final ${Module}Store store;
  private final Customers customers;
  private final Events events;

  /** A step to another state. */
  record Step(${Thing}State state) {}

  /** Which of them a list shows; null fields do not narrow it. */
  record Filter(Set<${Thing}State> states, CustomerId customer) {}

  @Activate
  public ${Things}(
      @Reference ${Module}Store store, @Reference Customers customers, @Reference Events events) {
    this.store = store;
    this.customers = customers;
    this.events = events;
  }

  Page<${Thing}View> list(PageRequest page, Filter filter) {
    Set<${Thing}State> states =
        filter.states() == null || filter.states().isEmpty() ? null : filter.states();
    return store.read(
        em ->
            new Listing<>(${Thing}.class)
                .contains("e.searchText", page.q())
                .in("e.state", "states", states)
                .where("e.customer = :customer", "customer", filter.customer())
                .sortable("dueOn", "e.dueOn", LocalDate.class, one -> one.dueOn)
                .sortable("title", "e.title", String.class, one -> one.title)
                .sortable("openedAt", "e.openedAt", Instant.class, one -> one.openedAt)
                .page(em, page, "dueOn", one -> one.id)
                .map(${Thing}View::of));
  }

  ${Thing}View get(UUID id) {
    return store.read(em -> ${Thing}View.of(required(em, id)));
  }

  ${Thing}View create(Caller caller, ${Thing}Details in) {
    in.check();
    return store.write(
        caller,
        em -> {
          ${Thing} made = new ${Thing}(Ids.next(), now());
          made.change(in, customers.get(in.customerId()).name());
          em.persist(made);
          em.flush();
          return ${Thing}View.of(made);
        });
  }

  ${Thing}View save(Caller caller, UUID id, Version expected, ${Thing}Details in) {
    in.check();
    return store.write(
        caller,
        em -> {
          ${Thing} found = required(em, id);
          expected.mustBe(found.version);
          found.change(in, customers.get(in.customerId()).name());
          em.flush();
          return ${Thing}View.of(found);
        });
  }

  ${Thing}View step(Caller caller, UUID id, Version expected, Step step) {
    new Checks().required("state", step.state()).orThrow();
    return store.write(
        caller,
        em -> {
          ${Thing} found = required(em, id);
          expected.mustBe(found.version);
          ${Thing}State before = found.state;
          found.become(step.state(), now());
          if (before == ${Thing}State.OPEN && step.state() == ${Thing}State.DONE) {
            // In this transaction: the event is there if and only if the change is.
            events.publish(caller, new ${Thing}Done(found.id, found.title, found.customer));
          }
          em.flush();
          return ${Thing}View.of(found);
        });
  }

  /** One for a tour that was sold; a booking has one at most. */
  void openFor(Caller caller, Booking booking) {
    store.run(
        caller,
        em -> {
          ${Thing} made = new ${Thing}(Ids.next(), now());
          made.booking = booking.id();
          made.change(
              new ${Thing}Details(
                  booking.number() + " " + booking.tourTitle(),
                  booking.customer(),
                  booking.start(),
                  null),
              booking.customerName());
          em.persist(made);
        });
  }

  private static ${Thing} required(EntityManager em, UUID id) {
    ${Thing} found = em.find(${Thing}.class, id);
    if (found == null) {
      throw new NotFound();
    }
    return found;
  }

  /** As exact as both databases keep it. */
  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
