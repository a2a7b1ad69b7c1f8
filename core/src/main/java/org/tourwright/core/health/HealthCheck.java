package org.tourwright.core.health;

import java.util.Map;
import java.util.Objects;
import org.osgi.annotation.versioning.ConsumerType;

/** Something that a module watches about itself. Registered as an OSGi service. */
@ConsumerType
public interface HealthCheck {

  /** Never changed: module id, a dot, a word, such as {@code core.events}. */
  String name();

  /**
   * How it is now; answers within a second. What it throws counts as {@link Status#FAIL}, and is
   * logged.
   */
  Result check();

  /** From well to worst. */
  enum Status {
    OK,
    /** It works, but somebody should look. */
    WARN,
    /** It does not work. */
    FAIL
  }

  /**
   * What was found.
   *
   * @param word key of a message that says it to an administrator; null when all is well
   * @param arguments values for the message; never secret
   */
  record Result(Status status, String word, Map<String, Object> arguments) {

    private static final Result WELL = new Result(Status.OK, null, Map.of());

    public Result {
      Objects.requireNonNull(status);
      arguments = Map.copyOf(arguments);
    }

    public static Result ok() {
      return WELL;
    }

    public static Result warn(String word, Map<String, Object> arguments) {
      return new Result(Status.WARN, word, arguments);
    }

    public static Result fail(String word, Map<String, Object> arguments) {
      return new Result(Status.FAIL, word, arguments);
    }
  }
}
