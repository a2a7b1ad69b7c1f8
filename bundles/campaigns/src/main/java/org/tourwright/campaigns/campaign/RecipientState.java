package org.tourwright.campaigns.campaign;

/** What became of the mail to one recipient. */
public enum RecipientState {
  /** Its turn comes. */
  PENDING,
  /** In the outbox or further. */
  SENT,
  /** The address was refused. */
  FAILED,
  /** Took back the consent, unsubscribed or was archived before the mail's turn came. */
  SKIPPED
}
