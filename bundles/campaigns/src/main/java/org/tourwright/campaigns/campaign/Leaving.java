package org.tourwright.campaigns.campaign;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.campaigns.store.CampaignsStore;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerDetails;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.error.Refusal;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.Listing;

/** Unsubscribing, and coming back (N23). */
@Component(service = Leaving.class)
public final class Leaving {

  private static final Logger LOG = LoggerFactory.getLogger(Leaving.class);

  private final CampaignsStore store;
  private final Customers customers;

  /**
   * Who followed the link.
   *
   * @param left whether the address is unsubscribed now
   */
  record Standing(String email, String language, boolean left) {}

  /** An unsubscribed address. */
  record Entry(
      UUID id,
      String email,
      CustomerId customerId,
      String customerName,
      UUID campaignId,
      Instant since) {}

  private record Person(UUID recipient, CustomerId customer, String email) {}

  @Activate
  public Leaving(@Reference CampaignsStore store, @Reference Customers customers) {
    this.store = store;
    this.customers = customers;
  }

  Optional<Standing> standing(String token) {
    return store.read(
        em ->
            Responses.byToken(em, token)
                .map(r -> standing(r, RecipientBook.hasLeft(em, r.emailKey))));
  }

  private Standing standing(Recipient recipient, boolean left) {
    String language =
        customers.find(recipient.customer).map(Customer::language).orElse(recipient.language);
    return new Standing(recipient.email, language, left);
  }

  /** Takes the address off every list. Doing it again changes nothing. */
  Optional<Standing> leave(String token, String agent) {
    Caller caller = Caller.system("campaigns.unsubscribe");
    Optional<Person> person;
    try {
      person = takeOff(caller, token, agent);
    } catch (RuntimeException e) { // two clicks at once: the database lets one of them through
      LOG.debug("The address was taken off the lists at the same moment", e);
      person = takeOff(caller, token, agent);
    }
    // Apart from the above: whatever is wrong with the customer's data, the address is off the
    // list.
    person.ifPresent(found -> consent(caller, found, false));
    return standing(token);
  }

  private Optional<Person> takeOff(Caller caller, String token, String agent) {
    return store.write(
        caller,
        em ->
            Responses.byToken(em, token)
                .map(
                    recipient -> {
                      Instant now = Campaigns.now();
                      if (!RecipientBook.hasLeft(em, recipient.emailKey)) {
                        em.persist(new Unsubscribed(Ids.next(), recipient, now));
                        Responses.note(
                            em, recipient, ReactionKind.UNSUBSCRIBED, false, now, null, agent);
                      }
                      if (recipient.unsubscribedAt == null) {
                        recipient.unsubscribedAt = now;
                      }
                      return new Person(recipient.id, recipient.customer, recipient.email);
                    }));
  }

  /** The receiver changed their mind on the page. */
  Optional<Standing> comeBack(String token, String agent) {
    Caller caller = Caller.system("campaigns.resubscribe");
    Optional<Person> person =
        store.write(
            caller,
            em ->
                Responses.byToken(em, token)
                    .map(
                        recipient -> {
                          em.createQuery(
                                  "select u from Unsubscribed u where u.emailKey = :emailKey",
                                  Unsubscribed.class)
                              .setParameter("emailKey", recipient.emailKey)
                              .getResultList()
                              .forEach(em::remove);
                          Responses.note(
                              em,
                              recipient,
                              ReactionKind.RESUBSCRIBED,
                              false,
                              Campaigns.now(),
                              null,
                              agent);
                          recipient.unsubscribedAt = null;
                          return new Person(recipient.id, recipient.customer, recipient.email);
                        }));
    person.ifPresent(found -> consent(caller, found, true));
    return standing(token);
  }

  private void consent(Caller caller, Person person, boolean agrees) {
    customers.find(person.customer()).ifPresent(customer -> consent(caller, customer, agrees));
    if (!agrees) {
      // Others with the same address get no mail there either.
      customers.findByEmail(person.email()).forEach(other -> consent(caller, other, false));
    }
  }

  private void consent(Caller caller, Customer customer, boolean agrees) {
    if (customer.mailConsent() == agrees) {
      return;
    }
    CustomerDetails d = customer.details();
    try {
      customers.update(
          caller,
          customer.id(),
          new Version(customer.version()),
          new CustomerDetails(
              d.kind(),
              d.name(),
              d.email(),
              d.phone(),
              d.address(),
              d.country(),
              d.language(),
              d.birthday(),
              d.source(),
              d.stage(),
              d.owner(),
              d.notes(),
              agrees));
    } catch (Refusal e) {
      LOG.warn("The consent of customer {} could not be noted; the address is", customer.code(), e);
    }
  }

  Page<Entry> list(PageRequest page) {
    Page<Unsubscribed> found =
        store.read(
            em ->
                new Listing<>(Unsubscribed.class)
                    .where(
                        "e.emailKey like :q escape '!'",
                        "q",
                        page.q() == null ? null : "%" + escaped(Audience.key(page.q())) + "%")
                    .sortable("since", "e.since", Instant.class, row -> row.since)
                    .sortable("email", "e.emailKey", String.class, row -> row.emailKey)
                    .page(em, page, "-since", row -> row.id));
    var names = customers.findAll(found.items().stream().map(row -> row.customer).toList());
    return found.map(
        row -> {
          Customer customer = names.get(row.customer);
          return new Entry(
              row.id,
              row.email,
              row.customer,
              customer == null ? null : customer.name(),
              row.campaign,
              row.since);
        });
  }

  /** The address may be written to again, because its owner asked for it on another way. */
  void forgive(Caller caller, UUID id) {
    store.run(
        caller,
        em -> {
          Unsubscribed entry = em.find(Unsubscribed.class, id);
          if (entry == null) {
            throw new NotFound();
          }
          em.remove(entry);
        });
  }

  private static String escaped(String text) {
    return org.tourwright.persistence.SearchText.escape(text);
  }
}
