package org.tourwright.messaging.smtp;

/** A mail was not taken by the mail server. */
public final class SmtpFailure extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean permanent;
  private final boolean serverAnswered;

  SmtpFailure(String message, boolean permanent, boolean serverAnswered, Throwable cause) {
    super(message, cause);
    this.permanent = permanent;
    this.serverAnswered = serverAnswered;
  }

  /** Whether trying again is useless: the server said no for good, as to an unknown address. */
  public boolean permanent() {
    return permanent;
  }

  /** False when the server could not be reached or refused the log-in: every mail would fail. */
  public boolean serverAnswered() {
    return serverAnswered;
  }
}
