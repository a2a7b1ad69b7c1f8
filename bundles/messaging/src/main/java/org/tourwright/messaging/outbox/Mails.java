package org.tourwright.messaging.outbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.messaging.MessagingError;
import org.tourwright.persistence.Listing;

/**
 * The outbox as people see it. A mail is of whoever caused it; those that the platform sends by
 * itself are seen by those who see all.
 */
@Component(service = Mails.class)
public final class Mails {

  static final String READ = "messaging:mail:read";
  static final String SEND = "messaging:mail:send";

  private static final Set<MailState> HOLDABLE =
      EnumSet.of(MailState.WAITING, MailState.OVERDUE, MailState.FAILED);

  private final MessagingStore store;

  @Activate
  public Mails(@Reference MessagingStore store) {
    this.store = store;
  }

  Page<MailRecord> list(
      Caller caller, PageRequest page, MailState state, UUID customer, String module) {
    return store.read(
        em ->
            new Listing<>(MailRecord.class)
                .in("e.owner", "owners", caller.visibleOwners(READ).orElse(null))
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

  long count(Caller caller, MailState state) {
    return store.read(
        em -> {
          Optional<Set<UserId>> owners = caller.visibleOwners(READ);
          TypedQuery<Long> query =
              em.createQuery(
                      "select count(m) from MailRecord m where m.state = :state" + of(owners),
                      Long.class)
                  .setParameter("state", state);
          owners.ifPresent(known -> query.setParameter("owners", known));
          return query.getSingleResult();
        });
  }

  MailView get(Caller caller, UUID id) {
    return store.read(em -> view(em, find(em, caller, READ, id)));
  }

  AttachmentRecord attachment(Caller caller, UUID mail, UUID id) {
    return store.read(
        em -> {
          find(em, caller, READ, mail);
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
          mail.sendNow(now());
        });
  }

  /** Sends all that waited too long, or holds all of them back; those the caller may steer. */
  int settleOverdue(Caller caller, boolean send) {
    Optional<Set<UserId>> owners = caller.visibleOwners(SEND);
    return store.write(
        caller,
        em -> {
          Query query =
              em.createQuery(
                      "update MailRecord m set m.state = :state, m.nextAttemptAt = :now,"
                          + " m.version = m.version + 1 where m.state = :overdue"
                          + of(owners))
                  .setParameter("state", send ? MailState.WAITING : MailState.CANCELLED)
                  .setParameter("overdue", MailState.OVERDUE)
                  .setParameter("now", now());
          owners.ifPresent(known -> query.setParameter("owners", known));
          return query.executeUpdate();
        });
  }

  /** Holds back a mail that waits or was given up. */
  MailView cancel(Caller caller, UUID id) {
    return change(
        caller,
        id,
        mail -> {
          if (!HOLDABLE.contains(mail.state)) {
            throw new Conflict(MessagingError.NOT_WAITING, Map.of("state", mail.state.name()));
          }
          mail.state = MailState.CANCELLED;
        });
  }

  private MailView change(Caller caller, UUID id, Consumer<MailRecord> change) {
    return store.write(
        caller,
        em -> {
          MailRecord mail = find(em, caller, SEND, id);
          change.accept(mail);
          em.flush();
          return view(em, mail);
        });
  }

  /** A mail beyond the caller's scope is none: the platform's own are for those who see all. */
  private static MailRecord find(EntityManager em, Caller caller, String permission, UUID id) {
    MailRecord mail = em.find(MailRecord.class, id);
    Optional<Set<UserId>> owners = caller.visibleOwners(permission);
    if (mail == null || owners.map(known -> !reaches(known, mail.owner)).orElse(false)) {
      throw new NotFound(MessagingError.MAIL_NOT_FOUND);
    }
    return mail;
  }

  private static boolean reaches(Set<UserId> owners, UserId owner) {
    return owner != null && owners.contains(owner);
  }

  private static String of(Optional<Set<UserId>> owners) {
    return owners.isEmpty() ? "" : " and m.owner in :owners";
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
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
