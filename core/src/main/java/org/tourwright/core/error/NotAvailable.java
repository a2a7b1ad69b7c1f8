package org.tourwright.core.error;

import java.util.Map;

/** A department that this needs is not installed or not running now. */
public final class NotAvailable extends Refusal {

  private static final long serialVersionUID = 1L;

  public NotAvailable() {
    this(CoreError.NOT_AVAILABLE, Map.of());
  }

  public NotAvailable(ErrorCode code, Map<String, Object> arguments) {
    super(code, arguments);
  }

  public NotAvailable(ErrorCode code) {
    this(code, Map.of());
  }
}
