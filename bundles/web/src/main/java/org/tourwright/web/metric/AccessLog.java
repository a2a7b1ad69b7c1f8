package org.tourwright.web.metric;

import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.tourwright.web.front.Call;

/**
 * A line for every request, on a logger of its own. It names the route, not the path with its ids,
 * and never the query: that may hold what was searched for, which may be a person.
 */
@Component(service = AccessLog.class)
public final class AccessLog {

  /** {@code log4j2.logger.access} of {@code etc/org.ops4j.pax.logging.cfg}. */
  private static final Logger LOG = LoggerFactory.getLogger("org.tourwright.access");

  void done(Call call, int status, long begun) {
    if (!LOG.isInfoEnabled()) {
      return;
    }
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    // As fields too, for logs that programs read.
    MDC.put("method", call.method());
    MDC.put("route", call.route());
    MDC.put("status", String.valueOf(status));
    MDC.put("millis", String.valueOf(millis));
    try {
      LOG.info("{} {} {} {} ms", call.method(), call.route(), status, millis);
    } finally {
      MDC.remove("method");
      MDC.remove("route");
      MDC.remove("status");
      MDC.remove("millis");
    }
  }
}
