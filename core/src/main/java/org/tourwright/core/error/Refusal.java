package org.tourwright.core.error;

import java.util.Map;

/**
 * What was asked cannot be done, for a reason that the caller can understand. The transaction is
 * rolled back.
 */
public abstract sealed class Refusal extends RuntimeException
    permits NotFound, Invalid, Conflict, Stale, NotPermitted, NotAvailable {

  private static final long serialVersionUID = 1L;

  private final transient ErrorCode code;
  private final transient Map<String, Object> arguments;

  Refusal(ErrorCode code, Map<String, Object> arguments) {
    super(code.code() + (arguments.isEmpty() ? "" : " " + arguments));
    this.code = code;
    this.arguments = Map.copyOf(arguments);
  }

  public ErrorCode code() {
    return code;
  }

  /** Values for the words of the code, by name; never secret. */
  public Map<String, Object> arguments() {
    return arguments;
  }
}
