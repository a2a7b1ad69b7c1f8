package org.tourwright.messaging.smtp;

import static java.time.ZoneOffset.UTC;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import javax.activation.DataHandler;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.Part;
import javax.mail.Session;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeBodyPart;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeMultipart;
import javax.mail.util.ByteArrayDataSource;
import org.tourwright.core.message.Mail;

/** A mail in its form for the wire: text and HTML as alternatives, files behind them. */
record MimeMail(SmtpConfig smtp, UUID id, Mail mail) {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  MimeMessage compose(Session session) {
    try {
      MimeMessage message = new WithId(session, "<" + id + "@" + domain() + ">");
      message.setFrom(new InternetAddress(smtp.from(), smtp.fromName(), UTF_8));
      message.setRecipient(
          Message.RecipientType.TO, new InternetAddress(mail.to(), mail.toName(), UTF_8));
      message.setSubject(mail.subject(), UTF_8);
      message.setHeader(
          "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(OffsetDateTime.now(UTC)));
      for (Map.Entry<String, String> header : mail.headers().entrySet()) {
        message.setHeader(header.getKey(), header.getValue());
      }
      if (mail.attachments().isEmpty()) {
        message.setContent(alternatives());
      } else {
        message.setContent(withFiles());
      }
      message.saveChanges();
      return message;
    } catch (MessagingException | UnsupportedEncodingException e) {
      throw new IllegalStateException("The mail cannot be composed: " + e.getMessage(), e);
    }
  }

  private MimeMultipart withFiles() throws MessagingException {
    MimeMultipart mixed = new MimeMultipart("mixed");
    MimeBodyPart body = new MimeBodyPart();
    body.setContent(alternatives());
    mixed.addBodyPart(body);
    for (Mail.Attachment file : mail.attachments()) {
      MimeBodyPart part = new MimeBodyPart();
      part.setDataHandler(
          new DataHandler(new ByteArrayDataSource(file.content(), file.mediaType())));
      part.setFileName(file.fileName());
      part.setDisposition(Part.ATTACHMENT);
      mixed.addBodyPart(part);
    }
    return mixed;
  }

  private MimeMultipart alternatives() throws MessagingException {
    MimeMultipart alternatives = new MimeMultipart("alternative");
    // The last one is the one that readers prefer.
    if (mail.text() != null) {
      alternatives.addBodyPart(text(mail.text(), "plain"));
    }
    if (mail.html() != null || mail.text() == null) {
      alternatives.addBodyPart(text(mail.html() == null ? "" : mail.html(), "html"));
    }
    return alternatives;
  }

  private static MimeBodyPart text(String text, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, UTF_8, subtype);
    return part;
  }

  private String domain() {
    return smtp.from().substring(smtp.from().lastIndexOf('@') + 1);
  }

  /** Keeps its own Message-ID, which the library would make up anew. */
  private static final class WithId extends MimeMessage {

    private final String messageId;

    WithId(Session session, String messageId) {
      super(session);
      this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", messageId);
    }
  }
}
