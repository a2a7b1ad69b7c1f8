package org.tourwright.campaigns.campaign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.campaigns.CampaignsError;
import org.tourwright.campaigns.segment.Segments;
import org.tourwright.campaigns.segment.Selection;
import org.tourwright.campaigns.store.CampaignsStore;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.Ids;

/** Who gets a campaign: found when it starts, and then fixed. */
@Component(service = RecipientBook.class)
public final class RecipientBook {

  private static final int AT_ONCE = 500;

  private final CampaignsStore store;
  private final Segments segments;
  private final Customers customers;

  @Activate
  public RecipientBook(
      @Reference CampaignsStore store,
      @Reference Segments segments,
      @Reference Customers customers) {
    this.store = store;
    this.segments = segments;
    this.customers = customers;
  }

  /**
   * Whom a campaign to the segment would reach now.
   *
   * @throws NotAvailable when a criterion's department is away: then nobody can say
   */
  Audience audience(UUID segment) {
    Selection selection = segments.select(segment);
    if (!selection.known()) {
      throw new NotAvailable(
          CampaignsError.CRITERION_UNAVAILABLE,
          Map.of("criteria", String.join(", ", selection.unavailable())));
    }
    List<CustomerId> ids = List.copyOf(selection.customers());
    List<Audience.Member> members = new ArrayList<>(ids.size());
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      List<CustomerId> some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
      customers.findAll(some).values().stream()
          .filter(customer -> !customer.archived())
          .map(Audience.Member::of)
          .forEach(members::add);
    }
    return Audience.of(members, left());
  }

  /**
   * Writes the list down and locks the segment. Joins the transaction, and empties its memory of
   * entities as it goes: those that the caller holds are not watched any more.
   */
  void freeze(Caller caller, UUID campaign, UUID segment, List<Audience.Member> receivers) {
    store.run(
        caller,
        em -> {
          int written = 0;
          for (Audience.Member receiver : receivers) {
            em.persist(new Recipient(Ids.next(), campaign, receiver));
            if (++written % AT_ONCE == 0) {
              em.flush();
              em.clear();
            }
          }
          em.flush();
          em.clear();
        });
    segments.lock(caller, segment);
  }

  private Set<String> left() {
    return new HashSet<>(
        store.read(
            em ->
                em.createQuery("select u.emailKey from Unsubscribed u", String.class)
                    .getResultList()));
  }

  static boolean hasLeft(EntityManager em, String emailKey) {
    return em.createQuery(
                "select count(u) from Unsubscribed u where u.emailKey = :emailKey", Long.class)
            .setParameter("emailKey", emailKey)
            .getSingleResult()
        > 0;
  }

  static boolean writesTo(EntityManager em, UUID campaign, String emailKey) {
    return em.createQuery(
                "select count(r) from Recipient r where r.campaign = :campaign"
                    + " and r.emailKey = :emailKey",
                Long.class)
            .setParameter("campaign", campaign)
            .setParameter("emailKey", emailKey)
            .getSingleResult()
        > 0;
  }

  Map<UUID, Figures> figures(Collection<UUID> campaigns) {
    Map<UUID, Figures> figures = new HashMap<>();
    if (campaigns.isEmpty()) {
      return figures;
    }
    List<Object[]> rows =
        store.read(
            em ->
                em.createQuery(
                        "select r.campaign, r.state, count(r.id), count(r.openedAt),"
                            + " count(r.clickedAt), count(r.unsubscribedAt) from Recipient r"
                            + " where r.campaign in :campaigns group by r.campaign, r.state",
                        Object[].class)
                    .setParameter("campaigns", List.copyOf(campaigns))
                    .getResultList());
    for (Object[] row : rows) {
      figures.merge(
          (UUID) row[0],
          Figures.NONE.plus(
              (RecipientState) row[1], count(row[2]), count(row[3]), count(row[4]), count(row[5])),
          Figures::plus);
    }
    return figures;
  }

  private static long count(Object value) {
    return ((Number) value).longValue();
  }
}
