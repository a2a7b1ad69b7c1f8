package org.tourwright.core.error;

import java.util.List;
import java.util.Map;

/** The input is wrong; every wrong field is named at once. */
public final class Invalid extends Refusal {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldError> errors;

  public Invalid(List<FieldError> errors) {
    super(CoreError.INVALID, Map.of("count", errors.size()));
    this.errors = List.copyOf(errors);
  }

  public Invalid(String field, ErrorCode code) {
    this(List.of(new FieldError(field, code)));
  }

  public Invalid(String field, ErrorCode code, Map<String, Object> arguments) {
    this(List.of(new FieldError(field, code, arguments)));
  }

  public List<FieldError> errors() {
    return errors;
  }
}
