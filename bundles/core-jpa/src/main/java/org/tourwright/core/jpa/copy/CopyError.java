package org.tourwright.core.jpa.copy;

import org.tourwright.core.error.ErrorCode;
import org.tourwright.persistence.copy.DatabaseCopy;

/** Why the agency is not copied to another database. */
public enum CopyError implements ErrorCode {
  BAD_ADDRESS("core.copy-bad-address"),
  OPEN_PASSWORD("core.copy-open-password"),
  CLOSED("core.copy-closed"),
  NOT_EMBEDDED("core.copy-not-embedded"),
  NO_ANSWER("core.copy-no-answer"),
  NOT_EMPTY("core.copy-not-empty"),
  NO_SUCH_TABLES("core.copy-no-such-tables"),
  DIFFERENT("core.copy-different"),
  BROKEN("core.copy-broken");

  private final String code;

  CopyError(String code) {
    this.code = code;
  }

  static CopyError of(DatabaseCopy.Reason reason) {
    return switch (reason) {
      case NOT_POSTGRES -> BAD_ADDRESS;
      case CLOSED -> CLOSED;
      case NOT_EMBEDDED -> NOT_EMBEDDED;
      case NO_ANSWER -> NO_ANSWER;
      case NOT_EMPTY -> NOT_EMPTY;
      case NO_SUCH_TABLES -> NO_SUCH_TABLES;
      case DIFFERENT -> DIFFERENT;
      case BROKEN -> BROKEN;
    };
  }

  @Override
  public String code() {
    return code;
  }
}
