package org.tourwright.core.error;

/** Refusals that every module may give. */
public enum CoreError implements ErrorCode {
  NOT_FOUND("core.not-found"),
  INVALID("core.invalid"),
  REQUIRED("core.required"),
  TOO_LONG("core.too-long"),
  TOO_SMALL("core.too-small"),
  TOO_LARGE("core.too-large"),
  NOT_A_NUMBER("core.not-a-number"),
  NOT_A_DATE("core.not-a-date"),
  NOT_A_CHOICE("core.not-a-choice"),
  BAD_EMAIL("core.bad-email"),
  BAD_PHONE("core.bad-phone"),
  BAD_CHARACTERS("core.bad-characters"),
  BAD_CURRENCY("core.bad-currency"),
  DATES_REVERSED("core.dates-reversed"),
  DUPLICATE("core.duplicate"),
  WRONG_STATE("core.wrong-state"),
  CHANGED_MEANWHILE("core.changed-meanwhile"),
  /** Others work on the same records just now; the same request may succeed later. */
  BUSY("core.busy"),
  /** An admin keeps the data as it is for a while, such as during a copy of the database. */
  READ_ONLY("core.read-only"),
  NOT_PERMITTED("core.not-permitted"),
  NOT_AVAILABLE("core.not-available"),
  /** This node has not the key that it was sealed with. */
  NO_KEY("core.no-key"),
  /** It was away before anything was stored; the same request may succeed later. */
  DATABASE_AWAY("core.database-away"),
  /**
   * It went away while it was told to store everything, so nobody knows whether it did. The same
   * request with the same Idempotency-Key finds out, and does it when it was not done.
   */
  OUTCOME_UNKNOWN("core.outcome-unknown");

  private final String code;

  CoreError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
