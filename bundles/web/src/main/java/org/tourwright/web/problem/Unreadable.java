package org.tourwright.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;

/**
 * The JSON of a request cannot be read. Failing to write an answer throws the same exceptions of
 * Jackson, and is no fault of the caller.
 */
public final class Unreadable extends IOException {

  private static final long serialVersionUID = 1L;

  public Unreadable(JsonProcessingException cause) {
    super(cause);
  }

  JsonProcessingException json() {
    return (JsonProcessingException) getCause();
  }
}
