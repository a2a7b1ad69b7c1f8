package org.tourwright.messaging.outbox;

import org.tourwright.core.error.ErrorCode;

/** Refusals of the outbox. */
public enum MessagingError implements ErrorCode {
  MAIL_NOT_FOUND("messaging.mail-not-found"),
  NOT_WAITING("messaging.not-waiting"),
  BEING_SENT("messaging.being-sent"),
  BAD_HEADER("messaging.bad-header"),
  TOO_LARGE("messaging.too-large");

  private final String code;

  MessagingError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
