package org.tourwright.web.rest;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tourwright.core.user.LoggedIn;
import org.tourwright.core.user.PublicEndpoint;
import org.tourwright.core.user.Requires;
import org.tourwright.web.front.Identity.Standing;

/**
 * Who may call a REST method.
 *
 * @param permission for PERMITTED only
 */
public record Rule(Kind kind, String permission) {

  /** Whom a rule lets in. */
  public enum Kind {
    PERMITTED,
    LOGGED_IN,
    PUBLIC
  }

  /** What comes of a rule for one request. */
  enum Decision {
    ALLOWED,
    NOT_LOGGED_IN,
    FORGEABLE,
    NOT_PERMITTED
  }

  /** The rule of a method; empty unless it has exactly one. */
  public static Optional<Rule> of(Method method) {
    List<Rule> rules = new ArrayList<>();
    Requires requires = method.getAnnotation(Requires.class);
    if (requires != null) {
      rules.add(new Rule(Kind.PERMITTED, requires.value()));
    }
    if (method.isAnnotationPresent(LoggedIn.class)) {
      rules.add(new Rule(Kind.LOGGED_IN, null));
    }
    if (method.isAnnotationPresent(PublicEndpoint.class)) {
      rules.add(new Rule(Kind.PUBLIC, null));
    }
    return rules.size() == 1 ? Optional.of(rules.get(0)) : Optional.empty();
  }

  Decision decide(Standing standing, Predicate<String> may) {
    if (kind == Kind.PUBLIC) {
      return Decision.ALLOWED;
    }
    return switch (standing) {
      case NONE -> Decision.NOT_LOGGED_IN;
      case FORGEABLE -> Decision.FORGEABLE;
      case GOOD ->
          kind == Kind.LOGGED_IN || may.test(permission)
              ? Decision.ALLOWED
              : Decision.NOT_PERMITTED;
    };
  }
}
