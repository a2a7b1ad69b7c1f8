package org.tourwright.web.front;

import java.util.function.BooleanSupplier;
import javax.servlet.http.HttpServletRequest;

/** What the porter and the front agree on, by attributes of a request; see {@code Porter}. */
final class Door {

  private static final String LEAVING = "tourwright.front.leaving";
  private static final String AGAIN = "tourwright.front.again";

  private Door() {}

  /** Whether this front is about to go. */
  static BooleanSupplier leaving(HttpServletRequest request) {
    return request.getAttribute(LEAVING) instanceof BooleanSupplier told ? told : () -> false;
  }

  /** Gives a request back of which nothing was read or answered: the next front takes it. */
  static void again(HttpServletRequest request) {
    request.setAttribute(AGAIN, true);
  }
}
