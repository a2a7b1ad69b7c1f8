package org.tourwright.messaging.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.error.Stale;
import org.tourwright.core.job.ScheduledJob;
import org.tourwright.core.message.Mail;
import org.tourwright.core.setting.Settings;
import org.tourwright.core.user.Caller;
import org.tourwright.json.Json;
import org.tourwright.messaging.MessagingError;
import org.tourwright.messaging.smtp.SmtpConfig;
import org.tourwright.messaging.smtp.SmtpFailure;
import org.tourwright.messaging.smtp.SmtpSender;
import org.tourwright.messaging.smtp.SmtpSettings;

/**
 * Hands waiting mails over to the mail server.
 *
 * <p>A mail is marked as being sent in a transaction of its own before, and as sent after. When the
 * platform dies in between, nobody knows whether it went out: it becomes FAILED, and people decide.
 * Mails to one person go before those of a campaign.
 */
@Component(service = ScheduledJob.class)
public final class SendMails implements ScheduledJob {

  private static final Logger LOG = LoggerFactory.getLogger(SendMails.class);
  private static final int AT_ONCE = 10;
  private static final int LONGEST_ANSWER = 1000;

  /** Longer than the mail server may take for everything. */
  private static final Duration INTERRUPTED_AFTER = Duration.ofMinutes(30);

  private final MessagingStore store;
  private final SmtpSettings settings;
  private final Settings shared;
  private final SmtpSender sender = new SmtpSender();

  /** When the server took a mail of which that could not be noted yet. */
  private final Map<UUID, Instant> accepted = new ConcurrentHashMap<>();

  @Activate
  public SendMails(
      @Reference MessagingStore store,
      @Reference SmtpSettings settings,
      @Reference Settings shared) {
    this.store = store;
    this.settings = settings;
    this.shared = shared;
  }

  @Override
  public String name() {
    return "messaging.send";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(3);
  }

  @Override
  public void run(Caller caller) {
    Optional<SmtpConfig> smtp = settings.smtp();
    if (smtp.isEmpty()) {
      return;
    }
    accepted.forEach((id, at) -> noteSent(caller, id, at));
    giveUpInterrupted(caller);
    holdOverdue(caller);
    int sent = 0;
    long most = shared.values().number(OutboxSettings.MOST);
    for (List<UUID> next = due(); sent < most && !next.isEmpty(); next = due()) {
      for (UUID id : next) {
        if (claim(caller, id) && !send(caller, smtp.get(), id)) {
          return; // the server is away; the others need not find out one by one
        }
      }
      sent += next.size();
    }
  }

  /** A few, so that a mail to one person waits for no more than these of a campaign. */
  private List<UUID> due() {
    return store.read(
        em ->
            em.createQuery(
                    "select m.id from MailRecord m where m.state = :waiting and m.nextAttemptAt <= :now"
                        + " order by m.bulk, m.nextAttemptAt, m.id",
                    UUID.class)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", now())
                .setMaxResults(AT_ONCE)
                .getResultList());
  }

  private boolean claim(Caller caller, UUID id) {
    try {
      return store.write(
          caller,
          em -> {
            MailRecord mail = em.find(MailRecord.class, id);
            if (mail == null || mail.state != MailState.WAITING) {
              return false;
            }
            mail.state = MailState.SENDING;
            mail.nextAttemptAt = now();
            mail.attempts++;
            return true;
          });
    } catch (Stale e) {
      LOG.debug("Mail {} was cancelled meanwhile", id, e);
      return false;
    }
  }

  /** Whether the next mail may go through. */
  private boolean send(Caller caller, SmtpConfig smtp, UUID id) {
    try {
      sender.send(smtp, id, store.read(em -> load(em, id)));
    } catch (SmtpFailure e) {
      LOG.warn("Mail {} was not sent: {} {}", id, e.kind(), e.getMessage());
      note(caller, id, e);
      return e.kind() == SmtpFailure.Kind.ADDRESS || e.kind() == SmtpFailure.Kind.MAIL;
    } catch (RuntimeException e) { // a mail that cannot even be composed must not stop the others
      LOG.warn("Mail {} cannot be sent", id, e);
      change(caller, id, mail -> fail(mail, MessagingError.NOT_WRITTEN, String.valueOf(e)));
      return true;
    }
    accepted.put(id, now());
    noteSent(caller, id, accepted.get(id));
    return true;
  }

  /** The server has it: whatever is wrong here now, the mail must not be taken for unsent. */
  private void noteSent(Caller caller, UUID id, Instant at) {
    try {
      change(
          caller,
          id,
          mail -> {
            mail.state = MailState.SENT;
            mail.failure = null;
            mail.lastError = null;
            mail.sentAt = at;
          });
      accepted.remove(id);
    } catch (RuntimeException e) { // perhaps the database is away; noted with the next run
      LOG.error("Mail {} was sent, which could not be noted yet", id, e);
    }
  }

  private void note(Caller caller, UUID id, SmtpFailure failure) {
    change(
        caller,
        id,
        mail -> {
          Duration pause =
              switch (failure.kind()) {
                case ADDRESS, UNKNOWN -> null;
                case MAIL, SERVER -> Retry.pause(mail.attempts, firstPause());
              };
          fail(mail, failure.kind().code(), failure.getMessage());
          if (pause != null) {
            mail.state = MailState.WAITING;
            mail.nextAttemptAt = now().plus(pause);
          }
        });
  }

  private Duration firstPause() {
    return Duration.ofSeconds(shared.values().number(OutboxSettings.FIRST_RETRY));
  }

  private static void fail(MailRecord mail, MessagingError why, String answer) {
    mail.state = MailState.FAILED;
    mail.failure = why.code();
    mail.lastError =
        answer == null || answer.length() <= LONGEST_ANSWER
            ? answer
            : answer.substring(0, LONGEST_ANSWER);
  }

  private void change(Caller caller, UUID id, Consumer<MailRecord> change) {
    store.run(caller, em -> change.accept(em.find(MailRecord.class, id)));
  }

  private void giveUpInterrupted(Caller caller) {
    store.run(
        caller,
        em ->
            em.createQuery(
                    "select m from MailRecord m where m.state = :sending and m.nextAttemptAt < :before",
                    MailRecord.class)
                .setParameter("sending", MailState.SENDING)
                .setParameter("before", now().minus(INTERRUPTED_AFTER))
                .getResultStream()
                .filter(mail -> !accepted.containsKey(mail.id))
                .forEach(mail -> fail(mail, MessagingError.INTERRUPTED, null)));
  }

  /**
   * What was written long ago and never tried, as before there was a mail server, may be out of
   * date or was a trial only: people decide.
   */
  private void holdOverdue(Caller caller) {
    store.run(
        caller,
        em ->
            em.createQuery(
                    "update MailRecord m set m.state = :overdue, m.version = m.version + 1"
                        + " where m.state = :waiting and m.attempts = 0"
                        + " and m.nextAttemptAt < :before")
                .setParameter("overdue", MailState.OVERDUE)
                .setParameter("waiting", MailState.WAITING)
                .setParameter(
                    "before", now().minus(shared.values().duration(OutboxSettings.OVERDUE)))
                .executeUpdate());
  }

  private static Mail load(EntityManager em, UUID id) {
    MailRecord mail = em.find(MailRecord.class, id);
    MailBody body = em.find(MailBody.class, id);
    List<Mail.Attachment> files = new ArrayList<>();
    for (AttachmentRecord file :
        em.createQuery(
                "select a from AttachmentRecord a where a.mailId = :mail order by a.place",
                AttachmentRecord.class)
            .setParameter("mail", id)
            .getResultList()) {
      files.add(new Mail.Attachment(file.fileName, file.mediaType, file.content));
    }
    return new Mail(
        mail.module,
        mail.reference,
        mail.customer,
        mail.to,
        mail.toName,
        mail.subject,
        body.html,
        body.text,
        files,
        headers(body.headers));
  }

  private static Map<String, String> headers(String json) {
    try {
      return json == null
          ? Map.of()
          : Json.mapper().readValue(json, new TypeReference<Map<String, String>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
