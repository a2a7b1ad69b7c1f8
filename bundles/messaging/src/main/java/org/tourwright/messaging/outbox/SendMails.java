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
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.error.Stale;
import org.tourwright.core.job.ScheduledJob;
import org.tourwright.core.message.Mail;
import org.tourwright.core.user.Caller;
import org.tourwright.json.Json;
import org.tourwright.messaging.smtp.SmtpConfig;
import org.tourwright.messaging.smtp.SmtpFailure;
import org.tourwright.messaging.smtp.SmtpSender;
import org.tourwright.messaging.smtp.SmtpSettings;

/**
 * Hands waiting mails over to the mail server.
 *
 * <p>A mail is marked as being sent in a transaction of its own before, and as sent after. When the
 * platform dies in between, nobody knows whether it went out: it becomes FAILED, and people decide.
 */
@Component(service = ScheduledJob.class)
public final class SendMails implements ScheduledJob {

  private static final Logger LOG = LoggerFactory.getLogger(SendMails.class);
  private static final int BATCH = 100;
  private static final Duration INTERRUPTED_AFTER = Duration.ofMinutes(10);

  private final MessagingStore store;
  private final SmtpSettings settings;
  private final SmtpSender sender = new SmtpSender();

  @Activate
  public SendMails(@Reference MessagingStore store, @Reference SmtpSettings settings) {
    this.store = store;
    this.settings = settings;
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
    giveUpInterrupted(caller);
    for (UUID id : due()) {
      if (claim(caller, id) && !send(caller, smtp.get(), id)) {
        return; // the server is away; the others need not find out one by one
      }
    }
  }

  private List<UUID> due() {
    return store.read(
        em ->
            em.createQuery(
                    "select m.id from MailRecord m where m.state = :waiting and m.nextAttemptAt <= :now"
                        + " order by m.nextAttemptAt, m.id",
                    UUID.class)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", now())
                .setMaxResults(BATCH)
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

  /** Whether the server answered. */
  private boolean send(Caller caller, SmtpConfig smtp, UUID id) {
    try {
      sender.send(smtp, id, store.read(em -> load(em, id)));
      finish(caller, id, MailState.SENT, null, null);
      return true;
    } catch (SmtpFailure e) {
      LOG.warn("Mail {} was not sent: {}", id, e.getMessage());
      retry(caller, id, e);
      return e.serverAnswered();
    } catch (RuntimeException e) { // a mail that cannot even be composed must not stop the others
      LOG.warn("Mail {} cannot be sent", id, e);
      finish(caller, id, MailState.FAILED, String.valueOf(e), null);
      return true;
    }
  }

  private void retry(Caller caller, UUID id, SmtpFailure failure) {
    int attempts = store.read(em -> em.find(MailRecord.class, id).attempts);
    Duration pause = failure.permanent() ? null : Retry.pause(attempts);
    if (pause == null) {
      finish(caller, id, MailState.FAILED, failure.getMessage(), null);
    } else {
      finish(caller, id, MailState.WAITING, failure.getMessage(), now().plus(pause));
    }
  }

  private void finish(Caller caller, UUID id, MailState state, String error, Instant next) {
    store.run(
        caller,
        em -> {
          MailRecord mail = em.find(MailRecord.class, id);
          mail.state = state;
          mail.lastError =
              error == null || error.length() <= 1000 ? error : error.substring(0, 1000);
          mail.nextAttemptAt = next == null ? mail.nextAttemptAt : next;
          mail.sentAt = state == MailState.SENT ? now() : null;
        });
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
                .getResultList()
                .forEach(
                    mail -> {
                      mail.state = MailState.FAILED;
                      mail.lastError = "Interrupted while sending: it may have gone out.";
                    }));
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
