package org.tourwright.web.metric;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.health.HealthCheck.Status;
import org.tourwright.core.metric.MetricSource;
import org.tourwright.core.metric.Metrics;
import org.tourwright.web.WebStore;
import org.tourwright.web.health.HealthChecks;
import org.tourwright.web.module.ModuleInfo;
import org.tourwright.web.module.ModuleStates;

/** What the platform is made of, how it is, and how many are logged in. */
@Component(service = MetricSource.class)
public final class PlatformFigures implements MetricSource {

  private static final long REMEMBER_NANOS = TimeUnit.SECONDS.toNanos(10);

  private final String version;
  private final ModuleStates states;
  private final HealthChecks checks;
  private final WebStore store;
  private volatile Sessions sessions = new Sessions(0, System.nanoTime() - REMEMBER_NANOS);

  private record Sessions(long open, long readAt) {}

  @Activate
  public PlatformFigures(
      BundleContext context,
      @Reference ModuleStates states,
      @Reference HealthChecks checks,
      @Reference WebStore store) {
    this.version = context.getBundle().getVersion().toString();
    this.states = states;
    this.checks = checks;
    this.store = store;
  }

  @Override
  public void tell(Metrics metrics) {
    metrics.gauge(
        "tourwright_build",
        "Version of the platform; always 1",
        Map.of("version", version, "java", Runtime.version().toString()),
        1);
    Map<ModuleInfo.State, Long> byState = new TreeMap<>();
    for (ModuleInfo.State state : ModuleInfo.State.values()) {
      byState.put(state, 0L);
    }
    for (ModuleInfo module : states.list("en", Map.of())) {
      byState.merge(module.state(), 1L, Long::sum);
      metrics.gauge(
          "tourwright_module_up",
          "Whether a module is served (1) or not (0)",
          Map.of("module", module.id(), "version", module.version()),
          module.state() == ModuleInfo.State.ACTIVE ? 1 : 0);
    }
    byState.forEach(
        (state, count) ->
            metrics.gauge(
                "tourwright_modules",
                "Modules by state",
                Map.of("state", state.name().toLowerCase(java.util.Locale.ROOT)),
                count));
    checks
        .findings()
        .forEach(
            finding ->
                metrics.gauge(
                    "tourwright_health",
                    "Health checks: 0 is well, 1 a warning, 2 a failure",
                    Map.of("check", finding.name()),
                    number(finding.result().status())));
    metrics.gauge(
        "tourwright_web_sessions_open",
        "Sessions that are not over, of all nodes",
        Map.of(),
        sessions());
  }

  private static int number(Status status) {
    return switch (status) {
      case OK -> 0;
      case WARN -> 1;
      case FAIL -> 2;
    };
  }

  private long sessions() {
    Sessions known = sessions;
    if (System.nanoTime() - known.readAt() >= REMEMBER_NANOS) {
      Instant now = Instant.now();
      long open =
          store.read(
              em ->
                  em.createQuery(
                          "select count(s) from WebSession s where s.expires > :now", Long.class)
                      .setParameter("now", now)
                      .getSingleResult());
      known = new Sessions(open, System.nanoTime());
      sessions = known;
    }
    return known.open();
  }
}
