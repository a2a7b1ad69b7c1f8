package org.tourwright.messaging.smtp;

import com.sun.mail.smtp.SMTPAddressFailedException;
import com.sun.mail.smtp.SMTPSendFailedException;
import com.sun.mail.smtp.SMTPSenderFailedException;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import javax.mail.Address;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.Transport;
import javax.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.message.Mail;

/** Hands a mail over to the mail server. */
public final class SmtpSender {

  private static final Logger LOG = LoggerFactory.getLogger(SmtpSender.class);

  /** A server that cannot be reached for this long is taken for away. */
  private static final String CONNECT_MS = "30000";

  /** Servers may look through a mail for minutes before they say that they took it (RFC 5321). */
  private static final String ANSWER_MS = "300000";

  /**
   * @param id gives the Message-ID: a mail that goes out again after a failure has the same one, by
   *     which receiving servers know it
   */
  public void send(SmtpConfig smtp, UUID id, Mail mail) throws SmtpFailure {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // The activation framework finds the writers of multipart bodies through it.
    thread.setContextClassLoader(Session.class.getClassLoader());
    try {
      Session session = Session.getInstance(properties(smtp));
      deliver(smtp, session, new MimeMail(smtp, id, mail).compose(session));
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static void deliver(SmtpConfig smtp, Session session, MimeMessage message)
      throws SmtpFailure {
    WatchedTransport transport = new WatchedTransport(session, smtp.security().equals("tls"));
    try (transport) {
      connect(smtp, transport);
      Address[] receivers = message.getAllRecipients();
      transport.sendMessage(message, receivers);
    } catch (MessagingException e) {
      if (transport.accepted()) {
        LOG.debug("The mail was taken; the good-bye went wrong", e);
      } else {
        throw failure(e, transport.ending());
      }
    }
  }

  private static void connect(SmtpConfig smtp, Transport transport) throws SmtpFailure {
    try {
      transport.connect(smtp.host(), smtp.port(), smtp.user(), smtp.password());
    } catch (MessagingException e) {
      throw new SmtpFailure(
          smtp.host() + ":" + smtp.port() + " " + e.getMessage(), SmtpFailure.Kind.SERVER, e);
    }
  }

  /**
   * @param ending whether the whole mail was handed over when it failed
   */
  static SmtpFailure failure(MessagingException failure, boolean ending) {
    StringBuilder words = new StringBuilder();
    SmtpFailure.Kind kind = ending ? SmtpFailure.Kind.UNKNOWN : SmtpFailure.Kind.SERVER;
    for (Exception e = failure;
        e != null;
        e = e instanceof MessagingException m ? m.getNextException() : null) {
      words.append(words.length() == 0 ? "" : "; ").append(String.valueOf(e.getMessage()).strip());
      kind = kind(e).orElse(kind);
    }
    return new SmtpFailure(words.toString(), kind, failure);
  }

  /** Empty where the exception is no answer of the server. */
  private static Optional<SmtpFailure.Kind> kind(Exception e) {
    if (e instanceof SMTPAddressFailedException address) {
      boolean unknown = address.getReturnCode() >= 500 && !isPolicy(address.getMessage());
      return Optional.of(unknown ? SmtpFailure.Kind.ADDRESS : SmtpFailure.Kind.MAIL);
    } else if (e instanceof SMTPSenderFailedException) {
      return Optional.of(SmtpFailure.Kind.SERVER);
    }
    return e instanceof SMTPSendFailedException send && send.getReturnCode() > 0
        ? Optional.of(
            String.valueOf(send.getCommand()).startsWith("MAIL")
                ? SmtpFailure.Kind.SERVER
                : SmtpFailure.Kind.MAIL)
        : Optional.empty();
  }

  /** A server that wants a log-in first, or relays for others only, says so of every address. */
  private static boolean isPolicy(String answer) {
    return answer != null
        && (answer.matches("(?s).*\\b53[045]\\b.*") || answer.matches("(?s).*\\b5\\.7\\.\\d.*"));
  }

  private static Properties properties(SmtpConfig smtp) {
    Properties properties = new Properties();
    for (String protocol : new String[] {"mail.smtp.", "mail.smtps."}) {
      properties.setProperty(protocol + "auth", String.valueOf(smtp.user() != null));
      properties.setProperty(protocol + "connectiontimeout", CONNECT_MS);
      properties.setProperty(protocol + "timeout", ANSWER_MS);
      properties.setProperty(protocol + "writetimeout", ANSWER_MS);
      properties.setProperty(protocol + "ssl.checkserveridentity", "true");
    }
    boolean startTls = smtp.security().equals("starttls");
    properties.setProperty("mail.smtp.starttls.enable", String.valueOf(startTls));
    properties.setProperty("mail.smtp.starttls.required", String.valueOf(startTls));
    return properties;
  }
}
