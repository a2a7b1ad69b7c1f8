package org.tourwright.web.metric;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.metric.MetricSource;
import org.tourwright.core.metric.Metrics;
import org.tourwright.core.metric.Timing;
import org.tourwright.web.front.Call;

/** How many requests there were, how they ended, and how long they took. */
@Component(service = {Requests.class, MetricSource.class})
public final class Requests implements MetricSource {

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private final AccessLog log;
  private final ConcurrentMap<Key, LongAdder> counts = new ConcurrentHashMap<>();

  /** Without the route: a histogram is many series. */
  private final ConcurrentMap<Key, Timing> times = new ConcurrentHashMap<>();

  /**
   * What requests are counted by: nothing in it is as a caller sent it, so there are as many as
   * there are endpoints and kinds of answers.
   *
   * @param route the path as its resource declares it; the kind of page for what is no API
   * @param status the class of the status, such as {@code 2xx}
   */
  record Key(String module, String method, String route, String status) {

    static Key of(String module, String method, String route, int status) {
      String known = METHODS.contains(method) ? method : "other";
      return new Key(module, known, route, status / 100 + "xx");
    }

    Key withoutRoute() {
      return new Key(module, method, "", status);
    }

    Map<String, String> labels() {
      return route.isEmpty()
          ? Map.of("module", module, "method", method, "status", status)
          : Map.of("module", module, "method", method, "route", route, "status", status);
    }
  }

  @Activate
  public Requests(@Reference AccessLog log) {
    this.log = log;
  }

  /**
   * Notes a request that is answered.
   *
   * @param begun {@link System#nanoTime()} when it came in
   */
  public void done(Call call, int status, long begun) {
    Key key = Key.of(call.module(), call.method(), call.route(), status);
    counts.computeIfAbsent(key, k -> new LongAdder()).increment();
    times.computeIfAbsent(key.withoutRoute(), k -> new Timing()).since(begun);
    log.done(call, status, begun);
  }

  @Override
  public void tell(Metrics metrics) {
    counts.forEach(
        (key, count) ->
            metrics.counter(
                "tourwright_web_requests",
                "Requests that were answered, by module, route and class of the status",
                key.labels(),
                count.sum()));
    times.forEach(
        (key, timing) ->
            metrics.timing(
                "tourwright_web_request_seconds",
                "How long requests took, from arrival to answer, waiting for a module included",
                key.labels(),
                timing));
  }
}
