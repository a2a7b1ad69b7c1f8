package org.tourwright.messaging.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.error.Checks;
import org.tourwright.core.message.Mail;
import org.tourwright.core.message.Outbox;
import org.tourwright.core.user.Caller;
import org.tourwright.json.Json;
import org.tourwright.messaging.MessagingError;
import org.tourwright.messaging.smtp.SmtpSettings;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.SearchText;

/** Keeps mails in the database: a mail exists exactly when the transaction that wrote it does. */
@Component(service = Outbox.class)
public final class DatabaseOutbox implements Outbox {

  /** What most mail servers still take, base64 included. */
  private static final long LARGEST = 18L << 20;

  private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,60}");
  private static final Pattern BREAKS = Pattern.compile("\\s*[\\r\\n]+\\s*");

  private static final int LONGEST_REFERENCE = 200;

  private final MessagingStore store;
  private final SmtpSettings settings;

  @Activate
  public DatabaseOutbox(@Reference MessagingStore store, @Reference SmtpSettings settings) {
    this.store = store;
    this.settings = settings;
  }

  @Override
  public UUID send(Caller caller, Mail mail) {
    check(mail);
    UUID id = Ids.next();
    MailRecord entry = record(id, caller, mail);
    MailBody body = new MailBody(id, mail.html(), mail.text(), json(mail.headers()));
    store.run(
        caller,
        em -> {
          em.persist(entry);
          em.persist(body);
          int place = 0;
          for (Mail.Attachment file : mail.attachments()) {
            em.persist(new AttachmentRecord(Ids.next(), id, place++, file));
          }
        });
    return id;
  }

  @Override
  public boolean sends() {
    return settings.smtp().isPresent();
  }

  @Override
  public long waiting(String module, String reference) {
    return store.read(
        em ->
            em.createQuery(
                    "select count(m) from MailRecord m where m.state in :open"
                        + " and m.module = :module and m.reference = :reference",
                    Long.class)
                .setParameter("open", List.of(MailState.WAITING, MailState.SENDING))
                .setParameter("module", module)
                .setParameter("reference", reference(reference))
                .getSingleResult());
  }

  @Override
  public Optional<Instant> leftAt(UUID mail) {
    return store.read(
        em -> Optional.ofNullable(em.find(MailRecord.class, mail)).map(MailRecord::leftAt));
  }

  static void check(Mail mail) {
    long size = mail.attachments().stream().mapToLong(file -> file.content().length).sum();
    boolean headers =
        mail.headers().entrySet().stream()
            .allMatch(
                header ->
                    HEADER.matcher(header.getKey()).matches()
                        && !BREAKS.matcher(header.getValue()).find());
    new Checks()
        .required("to", mail.to(), 254)
        .email("to", mail.to())
        .longest("toName", mail.toName(), 200)
        .required("subject", mail.subject(), 500)
        .that(headers, "headers", MessagingError.BAD_HEADER)
        .that(
            size <= LARGEST,
            "attachments",
            MessagingError.TOO_LARGE,
            Map.of("megabytes", LARGEST >> 20))
        .orThrow();
  }

  private static MailRecord record(UUID id, Caller caller, Mail mail) {
    MailRecord entry = new MailRecord(id, Instant.now().truncatedTo(ChronoUnit.MICROS));
    entry.module = mail.module();
    entry.reference = reference(mail.reference());
    entry.customer = mail.customer();
    entry.to = mail.to().strip();
    entry.toName = oneLine(mail.toName());
    entry.subject = oneLine(mail.subject());
    entry.createdBy = caller.name();
    entry.owner = caller.user();
    entry.bulk = mail.bulk();
    entry.searchText = SearchText.of(1000, entry.toName, entry.to, entry.subject, entry.reference);
    return entry;
  }

  /** It only says what the mail belongs to: a long name is no reason not to send. */
  static String reference(String reference) {
    return reference == null || reference.length() <= LONGEST_REFERENCE
        ? reference
        : reference.substring(0, LONGEST_REFERENCE);
  }

  /** A line break in a subject or name would begin a header of its own. */
  static String oneLine(String text) {
    return text == null ? null : BREAKS.matcher(text).replaceAll(" ").strip();
  }

  private static String json(Map<String, String> headers) {
    try {
      return Json.mapper().writeValueAsString(headers);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
