package org.tourwright.messaging;

import org.tourwright.core.error.ErrorCode;

/** Refusals of the outbox, and why a mail did not leave it. */
public enum MessagingError implements ErrorCode {
  MAIL_NOT_FOUND("messaging.mail-not-found"),
  NOT_WAITING("messaging.not-waiting"),
  BEING_SENT("messaging.being-sent"),
  BAD_HEADER("messaging.bad-header"),
  TOO_LARGE("messaging.too-large"),
  ADDRESS_REFUSED("messaging.address-refused"),
  MAIL_REFUSED("messaging.mail-refused"),
  SERVER_FAILED("messaging.server-failed"),
  MAYBE_SENT("messaging.maybe-sent"),
  INTERRUPTED("messaging.interrupted"),
  NOT_WRITTEN("messaging.not-written"),
  BAD_PORT("messaging.bad-port"),
  BAD_SENDER("messaging.bad-sender");

  private final String code;

  MessagingError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
