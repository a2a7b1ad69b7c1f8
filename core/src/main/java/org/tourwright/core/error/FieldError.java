package org.tourwright.core.error;

import java.util.Map;
import java.util.Objects;

/**
 * One wrong field of an input.
 *
 * @param field the JSON path of the field as the caller sent it, such as {@code
 *     passengers[2].birthday}
 * @param code why it was refused
 * @param arguments values for the words of the code, by name; never secret
 */
public record FieldError(String field, ErrorCode code, Map<String, Object> arguments) {

  public FieldError {
    Objects.requireNonNull(field);
    Objects.requireNonNull(code);
    arguments = Map.copyOf(arguments);
  }

  public FieldError(String field, ErrorCode code) {
    this(field, code, Map.of());
  }
}
