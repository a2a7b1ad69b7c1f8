package org.tourwright.messaging.outbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.Listing;

/** The outbox as people see it. */
@Component(service = Mails.class)
public final class Mails {

  private final MessagingStore store;

  @Activate
  public Mails(@Reference MessagingStore store) {
    this.store = store;
  }

  Page<MailRecord> list(PageRequest page, MailState state, UUID customer, String module) {
    return store.read(
        em ->
            new Listing<>(MailRecord.class)
                .where("e.state = :state", "state", state)
                .where(
                    "e.customer = :customer",
                    "customer",
                    customer == null ? null : new CustomerId(customer))
                .where("e.module = :module", "module", module)
                .contains("e.searchText", page.q())
                .sortable("createdAt", "e.createdAt", Instant.class, mail -> mail.createdAt)
                .sortable("to", "e.to", String.class, mail -> mail.to)
                .page(em, page, "-createdAt", mail -> mail.id));
  }

  long count(MailState state) {
    return store.read(
        em ->
            em.createQuery("select count(m) from MailRecord m where m.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult());
  }

  MailView get(UUID id) {
    return store.read(em -> view(em, find(em, id)));
  }

  AttachmentRecord attachment(UUID mail, UUID id) {
    return store.read(
        em -> {
          AttachmentRecord file = em.find(AttachmentRecord.class, id);
          if (file == null || !file.mailId.equals(mail)) {
            throw new NotFound(MessagingError.MAIL_NOT_FOUND);
          }
          return file;
        });
  }

  /** Sends it now: one that failed, was cancelled or waits for its next attempt; also once more. */
  MailView resend(Caller caller, UUID id) {
    return change(
        caller,
        id,
        mail -> {
          if (mail.state == MailState.SENDING) {
            throw new Conflict(MessagingError.BEING_SENT);
          }
          mail.state = MailState.WAITING;
          mail.attempts = 0;
          mail.lastError = null;
          mail.nextAttemptAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        });
  }

  /** Holds back a mail that waits or was given up. */
  MailView cancel(Caller caller, UUID id) {
    return change(
        caller,
        id,
        mail -> {
          if (mail.state != MailState.WAITING && mail.state != MailState.FAILED) {
            throw new Conflict(MessagingError.NOT_WAITING, Map.of("state", mail.state.name()));
          }
          mail.state = MailState.CANCELLED;
        });
  }

  private MailView change(Caller caller, UUID id, Consumer<MailRecord> change) {
    return store.write(
        caller,
        em -> {
          MailRecord mail = find(em, id);
          change.accept(mail);
          em.flush();
          return view(em, mail);
        });
  }

  private static MailRecord find(EntityManager em, UUID id) {
    MailRecord mail = em.find(MailRecord.class, id);
    if (mail == null) {
      throw new NotFound(MessagingError.MAIL_NOT_FOUND);
    }
    return mail;
  }

  private static MailView view(EntityManager em, MailRecord mail) {
    MailBody body = em.find(MailBody.class, mail.id);
    // Without the contents, which may be large.
    List<MailView.Attachment> files =
        em
            .createQuery(
                "select a.id, a.fileName, a.mediaType, a.size from AttachmentRecord a"
                    + " where a.mailId = :mail order by a.place",
                Object[].class)
            .setParameter("mail", mail.id)
            .getResultList()
            .stream()
            .map(
                row ->
                    new MailView.Attachment(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        ((Number) row[3]).longValue()))
            .toList();
    return MailView.of(mail, body, files);
  }
}
