package org.tourwright.campaigns;

import org.tourwright.core.error.ErrorCode;

/** Why the campaigns department refuses something. */
public enum CampaignsError implements ErrorCode {
  SEGMENT_LOCKED("campaigns.segment-locked"),
  SEGMENT_IN_USE("campaigns.segment-in-use"),
  CRITERION_UNAVAILABLE("campaigns.criterion-unavailable"),
  COMPARISON_NOT_SUPPORTED("campaigns.comparison-not-supported"),
  TOO_MANY_CONDITIONS("campaigns.too-many-conditions"),
  CAMPAIGN_FIXED("campaigns.campaign-fixed"),
  STATE_NOT_REACHABLE("campaigns.state-not-reachable"),
  UNKNOWN_PLACEHOLDER("campaigns.unknown-placeholder"),
  UNSAFE_HTML("campaigns.unsafe-html"),
  CURRENCIES_DIFFER("campaigns.currencies-differ"),
  MAIN_LANGUAGE_TWICE("campaigns.main-language-twice"),
  UNSUBSCRIBE_IN_SUBJECT("campaigns.unsubscribe-in-subject"),
  NO_RECIPIENTS("campaigns.no-recipients"),
  PERIOD_OVER("campaigns.period-over"),
  NO_PUBLIC_ADDRESS("campaigns.no-public-address"),
  NO_OUTBOX("campaigns.no-outbox"),
  NO_OWN_EMAIL("campaigns.no-own-email");

  private final String code;

  CampaignsError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
