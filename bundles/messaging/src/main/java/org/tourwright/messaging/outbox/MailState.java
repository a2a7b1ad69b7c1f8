package org.tourwright.messaging.outbox;

/** Where a mail is on its way. */
enum MailState {
  /** For its first or next attempt, or for a mail server to be configured. */
  WAITING,
  /** Being handed over to the mail server just now. */
  SENDING,
  SENT,
  /** Given up; people may send it again. */
  FAILED,
  /** Held back by people. */
  CANCELLED
}
