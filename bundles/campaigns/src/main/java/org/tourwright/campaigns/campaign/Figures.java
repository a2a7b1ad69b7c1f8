package org.tourwright.campaigns.campaign;

/** How a campaign goes, in people. Who clicked has opened. */
public record Figures(
    long recipients,
    long pending,
    long sent,
    long failed,
    long skipped,
    long opened,
    long clicked,
    long unsubscribed) {

  static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0);

  Figures plus(RecipientState state, long count, long open, long click, long leave) {
    return new Figures(
        recipients + count,
        pending + (state == RecipientState.PENDING ? count : 0),
        sent + (state == RecipientState.SENT ? count : 0),
        failed + (state == RecipientState.FAILED ? count : 0),
        skipped + (state == RecipientState.SKIPPED ? count : 0),
        opened + open,
        clicked + click,
        unsubscribed + leave);
  }

  Figures plus(Figures other) {
    return new Figures(
        recipients + other.recipients,
        pending + other.pending,
        sent + other.sent,
        failed + other.failed,
        skipped + other.skipped,
        opened + other.opened,
        clicked + other.clicked,
        unsubscribed + other.unsubscribed);
  }
}
