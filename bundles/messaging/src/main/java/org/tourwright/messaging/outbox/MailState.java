package org.tourwright.messaging.outbox;

/** Where a mail is on its way. */
enum MailState {
  /** For its first or next attempt, or for a mail server to be configured. */
  WAITING,
  /** Being handed over to the mail server just now. */
  SENDING,
  SENT,
  /** Waited for a mail server so long that it may be out of date; people may send it. */
  OVERDUE,
  /** Given up; people may send it again. */
  FAILED,
  /** Held back by people. */
  CANCELLED
}
