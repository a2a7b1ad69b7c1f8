package org.tourwright.core.error;

import java.util.Map;

/**
 * The state of things does not allow it: a lost lead cannot be won, a full departure takes no one.
 */
public final class Conflict extends Refusal {

  private static final long serialVersionUID = 1L;

  public Conflict(ErrorCode code, Map<String, Object> arguments) {
    super(code, arguments);
  }

  public Conflict(ErrorCode code) {
    this(code, Map.of());
  }
}
