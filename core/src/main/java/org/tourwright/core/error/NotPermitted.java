package org.tourwright.core.error;

import java.util.Map;

/** The caller lacks the permission, or the record is outside the scope it is granted for. */
public final class NotPermitted extends Refusal {

  private static final long serialVersionUID = 1L;

  public NotPermitted() {
    this(CoreError.NOT_PERMITTED, Map.of());
  }

  public NotPermitted(ErrorCode code, Map<String, Object> arguments) {
    super(code, arguments);
  }

  public NotPermitted(ErrorCode code) {
    this(code, Map.of());
  }
}
