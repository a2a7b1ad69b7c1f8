package org.tourwright.web.health;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.health.HealthCheck;
import org.tourwright.core.health.HealthCheck.Result;
import org.tourwright.core.health.HealthCheck.Status;

/** What the modules say of their health. Asked anew after some seconds. */
@Component(service = HealthChecks.class)
public final class HealthChecks {

  private static final Logger LOG = LoggerFactory.getLogger(HealthChecks.class);
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final long REMEMBER_NANOS = Duration.ofSeconds(3).toNanos();

  private final ExecutorService workers =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "tourwright-health");
            thread.setDaemon(true);
            return thread;
          });

  /** One that has not come back is not asked again until it has. */
  private final ConcurrentMap<String, Future<Result>> asked = new ConcurrentHashMap<>();

  /** Made when they are first asked: the front must not wait for those that need a database. */
  @Reference(
      service = HealthCheck.class,
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC)
  private volatile List<ServiceReference<HealthCheck>> checks;

  private final BundleContext context;

  private volatile Snapshot last;

  private record Snapshot(List<Finding> findings, long nanos) {}

  /**
   * What a check found.
   *
   * @param module the id of the module that it is of
   */
  public record Finding(String name, String module, Result result) {}

  @Activate
  public HealthChecks(BundleContext context) {
    this.context = context;
  }

  @Deactivate
  void stop() {
    workers.shutdownNow();
  }

  /** All findings by name; at most some seconds old. */
  public List<Finding> findings() {
    Snapshot known = last;
    if (known == null || System.nanoTime() - known.nanos() > REMEMBER_NANOS) {
      List<Finding> found = new ArrayList<>();
      for (ServiceReference<HealthCheck> reference : checks) {
        HealthCheck check = context.getService(reference);
        if (check != null) {
          found.add(new Finding(check.name(), module(check.name()), ask(check)));
        }
      }
      found.sort(Comparator.comparing(Finding::name));
      known = new Snapshot(List.copyOf(found), System.nanoTime());
      last = known;
    }
    return known.findings();
  }

  /** The findings of one module; none when it has no checks. */
  public List<Finding> of(String module) {
    return findings().stream().filter(finding -> finding.module().equals(module)).toList();
  }

  /** The worst of what a module's checks found; OK when it has none. */
  public Status statusOf(String module) {
    return of(module).stream()
        .map(finding -> finding.result().status())
        .max(Comparator.naturalOrder())
        .orElse(Status.OK);
  }

  private Result ask(HealthCheck check) {
    Future<Result> answer = asked.computeIfAbsent(check.name(), n -> workers.submit(check::check));
    try {
      Result result = answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      asked.remove(check.name(), answer);
      return result;
    } catch (TimeoutException e) {
      return Result.fail("web.health.no-answer", Map.of("seconds", PATIENCE.toSeconds()));
    } catch (ExecutionException e) {
      asked.remove(check.name(), answer);
      LOG.warn("The check {} failed", check.name(), e.getCause());
      return Result.fail(
          "web.health.broken", Map.of("reason", String.valueOf(e.getCause().getMessage())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Result.fail("web.health.no-answer", Map.of("seconds", 0));
    }
  }

  private static String module(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
