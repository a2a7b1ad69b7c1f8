package org.tourwright.messaging.smtp;

import com.sun.mail.smtp.SMTPTransport;
import java.io.IOException;
import javax.mail.MessagingException;
import javax.mail.Session;

/** Tells how far the hand-over of a mail came when it fails. */
final class WatchedTransport extends SMTPTransport {

  private boolean ending;
  private boolean accepted;

  WatchedTransport(Session session, boolean tls) {
    super(session, null, tls ? "smtps" : "smtp", tls);
  }

  /** Says that the mail is complete, and waits for the server to take it. */
  @Override
  protected void finishData() throws IOException, MessagingException {
    ending = true;
    super.finishData();
    accepted = true;
  }

  /** Whether the server had everything: from then on it may have taken the mail. */
  boolean ending() {
    return ending;
  }

  /** Whether the server said that it took the mail: whatever fails then, it is sent. */
  boolean accepted() {
    return accepted;
  }
}
