package org.tourwright.web.front;

import java.util.List;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import org.tourwright.web.session.Secrets;

/** Whether a changing request may use the session that the browser sent along. */
public final class Csrf {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private Csrf() {}

  public static boolean safe(String method) {
    return SAFE.contains(method);
  }

  /** Token and origin are right, or nothing can be changed by the method. */
  public static boolean allowed(
      HttpServletRequest request, Call call, String expected, List<String> origins) {
    return safe(call.method())
        || (sameOrigin(request, call, origins)
            && Secrets.same(request.getHeader("X-CSRF-Token"), expected));
  }

  /** The request does not come from another site's page. */
  public static boolean sameOrigin(HttpServletRequest request, Call call, List<String> origins) {
    return sameOrigin(
        request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), call.origin(), origins);
  }

  static boolean sameOrigin(String site, String origin, String own, List<String> allowed) {
    if (origin != null && (origin.equalsIgnoreCase(own) || allowed.contains(origin))) {
      return true;
    }
    if (site != null) {
      return "same-origin".equals(site) || "none".equals(site);
    }
    // A program, not a browser, sends neither; it needs the token all the same.
    return origin == null;
  }
}
