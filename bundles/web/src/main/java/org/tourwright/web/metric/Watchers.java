package org.tourwright.web.metric;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.error.CoreError;
import org.tourwright.web.Settings;
import org.tourwright.web.WebError;
import org.tourwright.web.front.Call;
import org.tourwright.web.front.Identity;
import org.tourwright.web.problem.Declined;

/** Who may look at figures and health: a program on this machine, and who has the permission. */
@Component(service = Watchers.class)
public final class Watchers {

  /** The permission of those that look from elsewhere. */
  public static final String PERMISSION = "web:metrics:read";

  /** What a proxy says of itself: then the address is the proxy's and says nothing. */
  private static final List<String> PROXIED = List.of("forwarded", "x-real-ip", "via");

  private final Settings settings;
  private final Identity identity;

  @Activate
  public Watchers(@Reference Settings settings, @Reference Identity identity) {
    this.settings = settings;
    this.identity = identity;
  }

  /**
   * @throws Declined when the request is of nobody who may
   */
  public void admit(HttpServletRequest request, Call call) {
    if (settings.metricsFromLoopback() && fromHere(request)) {
      return;
    }
    switch (identity.of(request, call)) {
      case NONE -> throw new Declined(401, WebError.NOT_LOGGED_IN);
      case FORGEABLE -> throw new Declined(403, WebError.CSRF);
      case GOOD -> {
        if (!call.caller().may(PERMISSION)) {
          throw new Declined(403, CoreError.NOT_PERMITTED);
        }
      }
    }
  }

  static boolean fromHere(HttpServletRequest request) {
    return loopback(request.getRemoteAddr())
        && Collections.list(request.getHeaderNames()).stream()
            .map(name -> name.toLowerCase(java.util.Locale.ROOT))
            .noneMatch(name -> name.startsWith("x-forwarded-") || PROXIED.contains(name));
  }

  /** An address in digits, so nothing is looked up. */
  private static boolean loopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
