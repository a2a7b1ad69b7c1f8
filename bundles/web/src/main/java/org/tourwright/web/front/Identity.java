package org.tourwright.web.front;

import java.util.Optional;
import java.util.function.Supplier;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.MDC;
import org.tourwright.core.user.Caller;
import org.tourwright.web.Settings;
import org.tourwright.web.WebError;
import org.tourwright.web.problem.Declined;
import org.tourwright.web.session.Session;
import org.tourwright.web.session.Sessions;
import org.tourwright.web.token.TokenText;
import org.tourwright.web.token.Tokens;

/** Who asks: from the API token or the cookie to the caller. */
@Component(service = Identity.class)
public final class Identity {

  public static final String COOKIE = "tourwright_session";
  private static final long PAUSE_MILLIS = 50;

  private final Settings settings;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Sessions sessions;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Tokens tokens;

  @Activate
  public Identity(@Reference Settings settings) {
    this.settings = settings;
  }

  /** What the token or the cookie of a request is worth. */
  public enum Standing {
    /** No token and no session, or one that is over. */
    NONE,
    /** A session, but the request may come from another site's page. */
    FORGEABLE,
    /** A token or a session; the call has its caller. */
    GOOD
  }

  /**
   * Finds out once, and notes token or session, and the caller, in the call. A request with a token
   * is judged by the token alone: no page of another site can make a browser send one, so it needs
   * no CSRF token.
   *
   * @throws Declined when it has an API token that is not good
   */
  public Standing of(HttpServletRequest request, Call call) {
    return call.standing() == null ? call.settle(found(request, call)) : call.standing();
  }

  private Standing found(HttpServletRequest request, Call call) {
    String bearer = TokenText.bearer(request.getHeader("Authorization"));
    if (bearer != null) {
      return ofToken(bearer, call);
    }
    String token = token(request);
    if (token == null) {
      return Standing.NONE;
    }
    Sessions known = present(() -> sessions);
    Optional<Session> session = known.find(token);
    if (session.isEmpty()) {
      return Standing.NONE;
    }
    if (!Csrf.allowed(request, call, session.get().csrf(), settings.allowedOrigins())) {
      return Standing.FORGEABLE;
    }
    Optional<Caller> caller =
        known.caller(session.get(), call.wantedLanguage(), call.address(), call.requestId());
    if (caller.isEmpty()) {
      known.drop(session.get().id());
      return Standing.NONE;
    }
    call.loggedIn(session.get(), caller.get());
    MDC.put("user", caller.get().name());
    return Standing.GOOD;
  }

  /** The same for a public method: where log-in does not work yet, nobody is logged in. */
  public Standing ofPublic(HttpServletRequest request, Call call) {
    return sessions == null || tokens == null ? Standing.NONE : of(request, call);
  }

  private Standing ofToken(String bearer, Call call) {
    Tokens.Admitted admitted =
        present(() -> tokens)
            .admit(bearer, call.wantedLanguage(), call.address(), call.requestId());
    call.byToken(admitted.token(), admitted.caller());
    MDC.put("user", admitted.caller().name());
    return Standing.GOOD;
  }

  /** Whether the department is switched off for all roles of the one who is logged in. */
  public boolean switchedOff(Call call, String module) {
    return present(() -> sessions).modulesOff(call.caller().user()).contains(module);
  }

  static String token(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (COOKIE.equals(cookie.getName()) && !cookie.getValue().isEmpty()) {
          return cookie.getValue();
        }
      }
    }
    return null;
  }

  /** The core implementation may be on its way back; requests wait for it a while. */
  private <T> T present(Supplier<T> service) {
    long until = System.nanoTime() + settings.swap().toNanos();
    T known = service.get();
    while (known == null && System.nanoTime() < until) {
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
      known = service.get();
    }
    if (known == null) {
      throw new Declined(503, WebError.STARTING);
    }
    return known;
  }
}
