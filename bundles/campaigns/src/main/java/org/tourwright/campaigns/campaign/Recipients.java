package org.tourwright.campaigns.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.campaigns.store.CampaignsStore;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.persistence.Listing;

/** Who got a campaign and what they did; what a customer got. */
@Component(service = Recipients.class)
public final class Recipients {

  private static final String SEE = "core:customer:read";
  private static final int MOST_OF_CUSTOMER = 200;

  private final CampaignsStore store;
  private final Customers customers;

  /** What a list of recipients is narrowed to. */
  enum Responded {
    OPENED,
    CLICKED,
    UNSUBSCRIBED,
    /** Was sent the mail and has not opened it. */
    NOT_OPENED
  }

  /**
   * One recipient.
   *
   * @param name null where the caller may not see the customer
   * @param failure a code whose words are {@code error.<failure>}; null for none
   */
  record Row(
      UUID id,
      CustomerId customerId,
      String code,
      String name,
      String email,
      String language,
      RecipientState state,
      String failure,
      Instant sentAt,
      Instant openedAt,
      Instant clickedAt,
      Instant unsubscribedAt) {}

  /** One campaign that a customer got. */
  record Received(
      UUID id,
      UUID campaignId,
      String campaignName,
      String subject,
      RecipientState state,
      Instant sentAt,
      Instant openedAt,
      Instant clickedAt,
      Instant unsubscribedAt) {}

  @Activate
  public Recipients(@Reference CampaignsStore store, @Reference Customers customers) {
    this.store = store;
    this.customers = customers;
  }

  Page<Row> list(
      Caller caller, PageRequest page, UUID campaign, RecipientState state, Responded responded) {
    Optional<Set<UserId>> owners =
        caller.may(SEE) ? caller.visibleOwners(SEE) : Optional.of(Set.of());
    Page<Recipient> found =
        store.read(
            em -> {
              Campaigns.required(em, campaign);
              Listing<Recipient> listing =
                  new Listing<>(Recipient.class)
                      .where("e.campaign = :campaign", "campaign", campaign)
                      .where("e.state = :state", "state", state);
              search(listing, page.q(), owners.isEmpty());
              narrow(listing, responded);
              return listing.page(em, page, "name", row -> row.id);
            });
    Map<CustomerId, Customer> known =
        customers.findAll(found.items().stream().map(row -> row.customer).toList());
    return found.map(row -> row(row, visible(known.get(row.customer), owners)));
  }

  /**
   * Who may not see every customer finds and orders recipients by what every row shows, their code:
   * a search by name would tell the names of the others.
   */
  private static void search(Listing<Recipient> listing, String q, boolean all) {
    if (all) {
      listing
          .contains("e.searchText", q)
          .sortable("name", "e.searchText", String.class, row -> row.searchText);
    } else {
      listing
          .where("e.code = :code", "code", q == null ? null : q.strip().toUpperCase(Locale.ROOT))
          .sortable("name", "e.code", String.class, row -> row.code);
    }
  }

  private static void narrow(Listing<Recipient> listing, Responded responded) {
    if (responded != null) {
      switch (responded) {
        case OPENED -> listing.where("e.openedAt is not null");
        case CLICKED -> listing.where("e.clickedAt is not null");
        case UNSUBSCRIBED -> listing.where("e.unsubscribedAt is not null");
        case NOT_OPENED -> listing.where("e.sentAt is not null and e.openedAt is null");
      }
    }
  }

  private static boolean visible(Customer customer, Optional<Set<UserId>> owners) {
    return owners.isEmpty()
        || (customer != null
            && (customer.owner() == null || owners.get().contains(customer.owner())));
  }

  private static Row row(Recipient r, boolean visible) {
    return new Row(
        r.id,
        visible ? r.customer : null,
        r.code,
        visible ? r.name : null,
        visible ? r.email : null,
        r.language,
        r.state,
        r.failure,
        r.sentAt,
        r.openedAt,
        r.clickedAt,
        r.unsubscribedAt);
  }

  Page<Received> ofCustomer(Caller caller, CustomerId customer) {
    caller.requireFor(SEE, customers.get(customer).owner());
    List<Object[]> rows =
        store.read(
            em ->
                em.createQuery(
                        "select r, c from Recipient r, Campaign c where c.id = r.campaign"
                            + " and r.customer = :customer order by r.id desc",
                        Object[].class)
                    .setParameter("customer", customer)
                    .setMaxResults(MOST_OF_CUSTOMER)
                    .getResultList());
    return Page.of(
        rows.stream().map(row -> received((Recipient) row[0], (Campaign) row[1])).toList());
  }

  private static Received received(Recipient r, Campaign campaign) {
    return new Received(
        r.id,
        campaign.id,
        campaign.name,
        campaign.content(r.language).subject(),
        r.state,
        r.sentAt,
        r.openedAt,
        r.clickedAt,
        r.unsubscribedAt);
  }
}
