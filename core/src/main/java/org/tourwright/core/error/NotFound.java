package org.tourwright.core.error;

import java.util.Map;

/** The thing does not exist, or not for this caller. */
public final class NotFound extends Refusal {

  private static final long serialVersionUID = 1L;

  public NotFound() {
    this(CoreError.NOT_FOUND, Map.of());
  }

  public NotFound(ErrorCode code, Map<String, Object> arguments) {
    super(code, arguments);
  }

  public NotFound(ErrorCode code) {
    this(code, Map.of());
  }
}
