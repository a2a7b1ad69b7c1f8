package org.tourwright.web.problem;

import java.util.List;
import java.util.Map;
import org.tourwright.core.error.ErrorCode;
import org.tourwright.core.error.FieldError;

/**
 * What a failure means to the one who asked.
 *
 * @param unexpected a defect: logged, and its cause not told
 */
record Fault(
    int status,
    ErrorCode code,
    Map<String, Object> arguments,
    List<FieldError> errors,
    boolean unexpected) {

  static Fault of(int status, ErrorCode code) {
    return new Fault(status, code, Map.of(), List.of(), false);
  }

  static Fault of(int status, ErrorCode code, Map<String, Object> arguments) {
    return new Fault(status, code, arguments, List.of(), false);
  }

  static Fault field(FieldError error) {
    return new Fault(
        400,
        org.tourwright.core.error.CoreError.INVALID,
        Map.of("count", 1),
        List.of(error),
        false);
  }
}
