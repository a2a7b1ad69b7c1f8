package org.tourwright.campaigns.campaign;

import java.time.Instant;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.campaigns.store.CampaignsStore;
import org.tourwright.core.campaign.CampaignResponded;
import org.tourwright.core.event.Events;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.Ids;

/** Notes who opened and clicked; the first time of each is told to the other departments (R140). */
@Component(service = Responses.class)
public final class Responses {

  /** More is no news, and nobody fills the database through a link. */
  private static final long MOST_NOTES = 50;

  private static final int LONGEST_AGENT = 300;
  private static final int LONGEST_TARGET = 2000;

  private final CampaignsStore store;
  private final Events events;
  private final MailRoom mail;

  /**
   * How a request came.
   *
   * @param head it asked for the headers only
   * @param agent what the program says it is; null for nothing
   */
  record Visit(boolean head, String agent) {}

  @Activate
  public Responses(
      @Reference CampaignsStore store, @Reference Events events, @Reference MailRoom mail) {
    this.store = store;
    this.events = events;
    this.mail = mail;
  }

  /** The picture in a mail was loaded. Unknown tokens are passed over. */
  void opened(String token, Visit visit) {
    Instant now = Campaigns.now();
    Caller caller = Caller.system("campaigns.open");
    store.run(
        caller,
        em ->
            byToken(em, token)
                .filter(recipient -> recipient.sentAt != null)
                .ifPresent(recipient -> open(caller, em, recipient, visit, now)));
  }

  private void open(
      Caller caller, EntityManager em, Recipient recipient, Visit visit, Instant now) {
    boolean machine = BotGuard.machine(visit.head(), visit.agent(), mail.leftAt(recipient), now);
    note(em, recipient, ReactionKind.OPENED, machine, now, null, visit.agent());
    if (!machine && first(em, "openedAt", recipient, now)) {
      publish(caller, em, recipient, CampaignResponded.Kind.OPENED, now);
    }
  }

  /** Where a link leads; empty when it was not made by us for this receiver. */
  Optional<String> target(String token, String signed) {
    return store.read(
        em ->
            byToken(em, token)
                .filter(recipient -> recipient.sentAt != null)
                .map(recipient -> em.find(Campaign.class, recipient.campaign))
                .flatMap(campaign -> mail.links(campaign).target(token, signed)));
  }

  /**
   * A link was followed.
   *
   * @param url where it leads, as {@link #target} says
   */
  void clicked(String token, String url, Visit visit) {
    Instant now = Campaigns.now();
    Caller caller = Caller.system("campaigns.click");
    store.run(
        caller,
        em ->
            byToken(em, token)
                .ifPresent(recipient -> click(caller, em, recipient, url, visit, now)));
  }

  private void click(
      Caller caller, EntityManager em, Recipient recipient, String url, Visit visit, Instant now) {
    boolean machine = BotGuard.machine(visit.head(), visit.agent(), mail.leftAt(recipient), now);
    note(em, recipient, ReactionKind.CLICKED, machine, now, url, visit.agent());
    if (!machine) {
      // Who clicks has read, also where pictures are switched off; told once, as a click.
      first(em, "openedAt", recipient, now);
      if (first(em, "clickedAt", recipient, now)) {
        publish(caller, em, recipient, CampaignResponded.Kind.CLICKED, now);
      }
    }
  }

  static Optional<Recipient> byToken(EntityManager em, String token) {
    return token == null || token.length() > 40
        ? Optional.empty()
        : em
            .createQuery("select r from Recipient r where r.token = :token", Recipient.class)
            .setParameter("token", token)
            .getResultList()
            .stream()
            .findFirst();
  }

  /** Sets it where it is not set; two requests at once are told apart by the row's lock. */
  private static boolean first(
      EntityManager em, String attribute, Recipient recipient, Instant now) {
    return em.createQuery(
                "update Recipient r set r."
                    + attribute
                    + " = :now where r.id = :id and r."
                    + attribute
                    + " is null")
            .setParameter("now", now)
            .setParameter("id", recipient.id)
            .executeUpdate()
        == 1;
  }

  static void note(
      EntityManager em,
      Recipient recipient,
      ReactionKind kind,
      boolean machine,
      Instant now,
      String target,
      String agent) {
    long noted =
        em.createQuery("select count(x) from Reaction x where x.recipient = :id", Long.class)
            .setParameter("id", recipient.id)
            .getSingleResult();
    if (noted < MOST_NOTES) {
      Reaction reaction = new Reaction(Ids.next(), recipient.id, kind, machine, now);
      reaction.target = cut(target, LONGEST_TARGET);
      reaction.agent = cut(agent, LONGEST_AGENT);
      em.persist(reaction);
    }
  }

  private void publish(
      Caller caller,
      EntityManager em,
      Recipient recipient,
      CampaignResponded.Kind kind,
      Instant now) {
    Campaign campaign = em.find(Campaign.class, recipient.campaign);
    events.publish(
        caller, new CampaignResponded(campaign.id, campaign.name, recipient.customer, kind, now));
  }

  private static String cut(String text, int longest) {
    return text != null && text.length() > longest ? text.substring(0, longest) : text;
  }
}
