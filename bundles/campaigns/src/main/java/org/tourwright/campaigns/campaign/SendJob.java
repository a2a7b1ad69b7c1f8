package org.tourwright.campaigns.campaign;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.campaigns.mail.Letter;
import org.tourwright.campaigns.mail.Links;
import org.tourwright.campaigns.store.CampaignsStore;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.job.ScheduledJob;
import org.tourwright.core.message.Mail;
import org.tourwright.core.message.Outbox;
import org.tourwright.core.user.Caller;

/**
 * Sends running campaigns, recipient after recipient. The mail and the note that it was sent are
 * one transaction, so that a crash neither loses a mail nor sends one twice.
 */
@Component(service = ScheduledJob.class)
public final class SendJob implements ScheduledJob {

  private static final Logger LOG = LoggerFactory.getLogger(SendJob.class);
  private static final int BATCH = 100;
  private static final int MOST_TROUBLES = 3;

  /** Of one campaign, in the outbox: enough for the mail server until the next run. */
  private static final int MOST_WAITING = 300;

  private static final String MODULE = "campaigns";

  private final CampaignsStore store;
  private final Customers customers;
  private final MailRoom mail;
  private volatile boolean stopped;

  @Activate
  public SendJob(
      @Reference CampaignsStore store, @Reference Customers customers, @Reference MailRoom mail) {
    this.store = store;
    this.customers = customers;
    this.mail = mail;
  }

  @Deactivate
  void stop() {
    stopped = true;
  }

  @Override
  public String name() {
    return "campaigns.send";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(3);
  }

  @Override
  public void run(Caller caller) {
    List<UUID> running =
        store.read(
            em ->
                em.createQuery(
                        "select c.id from Campaign c where c.state = :state order by c.startedAt",
                        UUID.class)
                    .setParameter("state", CampaignState.RUNNING)
                    .getResultList());
    running.forEach(campaign -> send(caller, campaign));
  }

  /**
   * Keeps the outbox filled with some of the campaign's mails. The others wait here, where stopping
   * and unsubscribing still hold them back, and where they stand in nobody's way.
   */
  private void send(Caller caller, UUID id) {
    UUID after = new UUID(0, 0);
    int troubles = 0;
    while (!stopped && mail.open()) {
      Campaign campaign = store.read(em -> em.find(Campaign.class, id));
      LocalDate today = mail.agency().today();
      if (campaign.state != CampaignState.RUNNING || today.isBefore(campaign.startsOn)) {
        return;
      }
      if (today.isAfter(campaign.endsOn)) {
        finish(caller, id, CampaignState.STOPPED);
        return;
      }
      List<UUID> batch = pending(id, after, BATCH);
      if (batch.isEmpty()) {
        finishWhenDone(caller, id);
        return;
      }
      long room = MOST_WAITING - mail.outbox().waiting(MODULE, reference(campaign));
      for (UUID recipient : batch) {
        if (stopped || room-- <= 0) {
          return;
        }
        after = recipient;
        troubles = sent(caller, campaign, recipient) ? 0 : troubles + 1;
        if (troubles >= MOST_TROUBLES) {
          return; // something is away; the next run tries again
        }
      }
    }
  }

  private List<UUID> pending(UUID campaign, UUID after, int most) {
    return store.read(
        em ->
            em.createQuery(
                    "select r.id from Recipient r where r.campaign = :campaign and r.state = :state"
                        + " and r.id > :after order by r.id",
                    UUID.class)
                .setParameter("campaign", campaign)
                .setParameter("state", RecipientState.PENDING)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList());
  }

  /** False when it should be tried again. */
  private boolean sent(Caller caller, Campaign campaign, UUID recipient) {
    try {
      store.run(caller, em -> deliver(caller, em, campaign, recipient));
      return true;
    } catch (Invalid e) {
      String reason = e.errors().isEmpty() ? e.code().code() : e.errors().get(0).code().code();
      store.run(caller, em -> fail(em.find(Recipient.class, recipient), reason));
      return true;
    } catch (RuntimeException e) { // one mail's trouble must not hold up the others
      LOG.warn("The mail to recipient {} of campaign {} was not sent", recipient, campaign.id, e);
      return false;
    }
  }

  private void deliver(Caller caller, EntityManager em, Campaign campaign, UUID id) {
    Recipient recipient = em.find(Recipient.class, id);
    if (recipient == null || recipient.state != RecipientState.PENDING) {
      return;
    }
    Optional<Customer> customer = customers.find(recipient.customer).filter(SendJob::agrees);
    if (customer.isEmpty() || !reaches(em, recipient, customer.get().email().strip())) {
      recipient.state = RecipientState.SKIPPED;
      return;
    }
    Outbox outbox = mail.outbox();
    recipient.mail = outbox.send(caller, mail(campaign, recipient));
    recipient.state = RecipientState.SENT;
    recipient.sentAt = Campaigns.now();
  }

  private static boolean agrees(Customer customer) {
    return customer.mailConsent()
        && !customer.archived()
        && customer.email() != null
        && !customer.email().isBlank();
  }

  /** Turns to the address of now, unless its owner left or is written to already. */
  private static boolean reaches(EntityManager em, Recipient recipient, String address) {
    String key = Audience.key(address);
    if (RecipientBook.hasLeft(em, key)
        || (!key.equals(recipient.emailKey)
            && RecipientBook.writesTo(em, recipient.campaign, key))) {
      return false;
    }
    recipient.writeTo(address);
    return true;
  }

  private Mail mail(Campaign campaign, Recipient to) {
    Links links = mail.links(campaign);
    Content content = campaign.content(to.language);
    Letter.Written written =
        mail.letter()
            .write(
                content.subject(),
                content.body(),
                new Letter.Receiver(to.name, to.code, to.language, to.token),
                links);
    return new Mail(
        MODULE,
        reference(campaign),
        to.customer,
        to.email,
        to.name,
        written.subject(),
        written.html(),
        written.text(),
        List.of(),
        Map.of(
            "List-Unsubscribe", "<" + links.unsubscribe(to.token) + ">",
            "List-Unsubscribe-Post", "List-Unsubscribe=One-Click",
            "Precedence", "bulk"),
        true);
  }

  private static String reference(Campaign campaign) {
    return "campaign:" + campaign.name;
  }

  private static void fail(Recipient recipient, String reason) {
    recipient.state = RecipientState.FAILED;
    recipient.failure = reason;
  }

  private void finishWhenDone(Caller caller, UUID id) {
    boolean more = !pending(id, new UUID(0, 0), 1).isEmpty();
    if (!more) {
      finish(caller, id, CampaignState.SENT);
    }
  }

  private void finish(Caller caller, UUID id, CampaignState end) {
    store.run(
        caller,
        em -> {
          Campaign campaign = em.find(Campaign.class, id);
          if (campaign.state == CampaignState.RUNNING) {
            CampaignRun.become(campaign, end);
            campaign.finishedAt = Campaigns.now();
          }
        });
  }
}
