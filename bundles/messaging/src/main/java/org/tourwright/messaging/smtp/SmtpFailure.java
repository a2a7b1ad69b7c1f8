package org.tourwright.messaging.smtp;

import org.tourwright.messaging.MessagingError;

/** A mail was not taken by the mail server, or nobody knows whether it was. */
public final class SmtpFailure extends Exception {

  private static final long serialVersionUID = 1L;

  /** What failed, and so what to do about it. */
  public enum Kind {
    /** The server said no to the address for good: trying again is useless. */
    ADDRESS(MessagingError.ADDRESS_REFUSED),
    /** The server said no to this mail; others may go through. */
    MAIL(MessagingError.MAIL_REFUSED),
    /** The server is away, or refuses the log-in or the sender: every mail would fail. */
    SERVER(MessagingError.SERVER_FAILED),
    /** The connection broke before the server said whether it took the mail. */
    UNKNOWN(MessagingError.MAYBE_SENT);

    private final MessagingError code;

    Kind(MessagingError code) {
      this.code = code;
    }

    public MessagingError code() {
      return code;
    }
  }

  private final Kind kind;

  SmtpFailure(String message, Kind kind, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
