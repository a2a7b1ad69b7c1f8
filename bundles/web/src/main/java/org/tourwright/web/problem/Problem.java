package org.tourwright.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * An answer that says why not (RFC 9457).
 *
 * @param type {@code urn:tourwright:problem:<code>}
 * @param title what kind of problem, the same for every problem of the status
 * @param detail what is wrong and what to do, in the language of the request
 * @param instance the id of the request, to be found in the log
 * @param errors the wrong fields
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    String instance,
    List<Field> errors) {

  public static final String MEDIA_TYPE = "application/problem+json";

  /** What a program may send instead of logging in. No browser asks its user for it. */
  public static final String CHALLENGE = "Bearer realm=\"tourwright\"";

  public Problem {
    errors = List.copyOf(errors);
  }

  /**
   * A wrong field.
   *
   * @param field the JSON path as sent, or the name of the parameter
   */
  public record Field(String field, String code, String message) {}
}
