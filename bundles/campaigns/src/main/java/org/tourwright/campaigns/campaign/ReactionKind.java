package org.tourwright.campaigns.campaign;

/** What came back from a recipient. */
public enum ReactionKind {
  OPENED,
  CLICKED,
  UNSUBSCRIBED,
  RESUBSCRIBED
}
