package org.tourwright.web.limit;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.web.Settings;
import org.tourwright.web.WebError;
import org.tourwright.web.front.Call;
import org.tourwright.web.front.Identity;
import org.tourwright.web.problem.Declined;

/**
 * How many requests each token, each user and, of those who are neither, each network address may
 * send in a minute. Every node counts for itself. The headers are those of the IETF's draft
 * "RateLimit header fields for HTTP" (draft-ietf-httpapi-ratelimit-headers-10).
 */
@Component(service = RateLimits.class)
public final class RateLimits {

  private static final int MOST_REMEMBERED = 20_000;
  private static final int WINDOW_SECONDS = 60;

  private final Settings settings;
  private final Identity identity;

  /** The least recently seen goes first. */
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };

  @Activate
  public RateLimits(@Reference Settings settings, @Reference Identity identity) {
    this.settings = settings;
    this.identity = identity;
  }

  /**
   * Counts a request and says in its answer how many are left.
   *
   * @throws Declined 429 when it is one too many; or what the identity finds wrong with its token
   */
  public void admit(HttpServletRequest request, Call call, HttpServletResponse response) {
    try {
      identity.ofPublic(request, call);
    } catch (Declined refused) {
      // Whoever tries tokens is counted too.
      take("address", call.address(), settings.addressRequests(), response);
      throw refused;
    }
    if (call.token() != null) {
      take("token", call.token().id().toString(), settings.tokenRequests(), response);
    } else if (call.caller() != null) {
      take("user", call.caller().user().value().toString(), settings.userRequests(), response);
    } else {
      take("address", call.address(), settings.addressRequests(), response);
    }
  }

  private void take(String kind, String who, int limit, HttpServletResponse response) {
    if (limit <= 0) {
      return;
    }
    long now = System.nanoTime();
    Bucket.Taken taken = bucket(kind + " " + who, limit, now).take(now);
    String policy = "\"" + kind + "\"";
    response.setHeader("RateLimit-Policy", policy + ";q=" + limit + ";w=" + WINDOW_SECONDS);
    response.setHeader(
        "RateLimit", policy + ";r=" + Math.max(0, taken.left()) + ";t=" + taken.fullSeconds());
    if (taken.left() < 0) {
      response.setHeader("Retry-After", String.valueOf(taken.waitSeconds()));
      throw new Declined(429, WebError.TOO_MANY_REQUESTS, Map.of("seconds", taken.waitSeconds()));
    }
  }

  private Bucket bucket(String key, int limit, long now) {
    synchronized (buckets) {
      Bucket known = buckets.get(key);
      if (known == null || known.limit() != limit) {
        known = new Bucket(limit, now);
        buckets.put(key, known);
      }
      return known;
    }
  }
}
