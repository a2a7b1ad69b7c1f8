package org.tourwright.core.error;

import java.util.Map;

/** Somebody changed the record since the caller read it. */
public final class Stale extends Refusal {

  private static final long serialVersionUID = 1L;

  public Stale() {
    this(CoreError.CHANGED_MEANWHILE, Map.of());
  }

  public Stale(ErrorCode code, Map<String, Object> arguments) {
    super(code, arguments);
  }

  public Stale(ErrorCode code) {
    this(code, Map.of());
  }
}
