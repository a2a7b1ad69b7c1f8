package org.tourwright.messaging.smtp;

import com.sun.mail.smtp.SMTPAddressFailedException;
import com.sun.mail.smtp.SMTPSendFailedException;
import com.sun.mail.smtp.SMTPSenderFailedException;
import java.util.Properties;
import java.util.UUID;
import javax.mail.Address;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.Transport;
import javax.mail.internet.MimeMessage;
import org.tourwright.core.message.Mail;

/** Hands a mail over to the mail server. */
public final class SmtpSender {

  /** A server that says nothing for this long is taken for away. */
  private static final String TIMEOUT_MS = "30000";

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
    try (Transport transport =
        session.getTransport(smtp.security().equals("tls") ? "smtps" : "smtp")) {
      connect(smtp, transport);
      Address[] receivers = message.getAllRecipients();
      transport.sendMessage(message, receivers);
    } catch (MessagingException e) {
      throw failure(e);
    }
  }

  private static void connect(SmtpConfig smtp, Transport transport) throws SmtpFailure {
    try {
      transport.connect(smtp.host(), smtp.port(), smtp.user(), smtp.password());
    } catch (MessagingException e) {
      throw new SmtpFailure(
          smtp.host() + ":" + smtp.port() + " " + e.getMessage(), false, false, e);
    }
  }

  static SmtpFailure failure(MessagingException failure) {
    StringBuilder words = new StringBuilder();
    int code = 0;
    for (Exception e = failure;
        e != null;
        e = e instanceof MessagingException m ? m.getNextException() : null) {
      words.append(words.length() == 0 ? "" : "; ").append(String.valueOf(e.getMessage()).strip());
      code = Math.max(code, code(e));
    }
    return new SmtpFailure(words.toString(), code >= 500, code > 0, failure);
  }

  private static int code(Exception e) {
    if (e instanceof SMTPAddressFailedException address) {
      return address.getReturnCode();
    } else if (e instanceof SMTPSenderFailedException sender) {
      return sender.getReturnCode();
    }
    return e instanceof SMTPSendFailedException send ? send.getReturnCode() : 0;
  }

  private static Properties properties(SmtpConfig smtp) {
    Properties properties = new Properties();
    for (String protocol : new String[] {"mail.smtp.", "mail.smtps."}) {
      properties.setProperty(protocol + "auth", String.valueOf(smtp.user() != null));
      properties.setProperty(protocol + "connectiontimeout", TIMEOUT_MS);
      properties.setProperty(protocol + "timeout", TIMEOUT_MS);
      properties.setProperty(protocol + "writetimeout", TIMEOUT_MS);
      properties.setProperty(protocol + "ssl.checkserveridentity", "true");
    }
    boolean startTls = smtp.security().equals("starttls");
    properties.setProperty("mail.smtp.starttls.enable", String.valueOf(startTls));
    properties.setProperty("mail.smtp.starttls.required", String.valueOf(startTls));
    return properties;
  }
}
