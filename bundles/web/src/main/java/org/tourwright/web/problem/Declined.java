package org.tourwright.web.problem;

import java.util.Map;
import org.tourwright.core.error.ErrorCode;

/** A refusal of the front itself, with the HTTP status that core's refusals do not know. */
public final class Declined extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient ErrorCode code;
  private final transient Map<String, Object> arguments;

  public Declined(int status, ErrorCode code, Map<String, Object> arguments) {
    super(code.code(), null, false, false);
    this.status = status;
    this.code = code;
    this.arguments = Map.copyOf(arguments);
  }

  public Declined(int status, ErrorCode code) {
    this(status, code, Map.of());
  }

  public int status() {
    return status;
  }

  public ErrorCode code() {
    return code;
  }

  public Map<String, Object> arguments() {
    return arguments;
  }
}
