package org.tourwright.web.module;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.BundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.error.Refusal;
import org.tourwright.core.user.Caller;
import org.tourwright.web.Settings;
import org.tourwright.web.module.ModuleChange.Kind;

/**
 * Looks after what is done to modules past {@link ModuleChanges}, by Karaf's own commands: a new
 * version that does not start is taken back, and of two versions beside each other one stays.
 */
@Component(service = ChangesElsewhere.class, immediate = true)
public final class ChangesElsewhere {

  private static final Logger LOG = LoggerFactory.getLogger(ChangesElsewhere.class);
  private static final String NAME = "web.modules";

  private final BundleContext context;
  private final Gate gate;
  private final Arrivals arrivals;
  private final Deployments deployments;
  private final Departments departments;
  private final ModuleChanges changes;
  private final Keepsakes keepsakes;
  private final Settings settings;
  private final Runnable look = this::lookSoon;
  private final BundleListener updates = this::changed;

  /** The modules as they were served last, by id. */
  private final ConcurrentMap<String, Seen> seen = new ConcurrentHashMap<>();

  private final ExecutorService worker = Executors.newSingleThreadExecutor(ChangesElsewhere::named);

  /** Waiting for a module must not keep the others waiting. */
  private final ExecutorService waiting = Executors.newCachedThreadPool(ChangesElsewhere::named);

  /**
   * A module that works.
   *
   * @param feature the version of its feature; null when it has none of its own
   * @param modified when its bundle got the code that it has
   */
  private record Seen(Slot slot, String feature, String version, long modified) {

    boolean isOlderThan(Bundle bundle) {
      return bundle.getBundleId() != slot.bundle().getBundleId()
          || bundle.getLastModified() != modified;
    }
  }

  @Activate
  public ChangesElsewhere(
      BundleContext context,
      @Reference Gate gate,
      @Reference Arrivals arrivals,
      @Reference Deployments deployments,
      @Reference Departments departments,
      @Reference ModuleChanges changes,
      @Reference Keepsakes keepsakes,
      @Reference Settings settings) {
    this.context = context;
    this.gate = gate;
    this.arrivals = arrivals;
    this.deployments = deployments;
    this.departments = departments;
    this.changes = changes;
    this.keepsakes = keepsakes;
    this.settings = settings;
    gate.onChange(look);
    deployments.onEnd(look);
    context.addBundleListener(updates);
    lookSoon();
  }

  @Deactivate
  void stop() {
    context.removeBundleListener(updates);
    deployments.forget(look);
    gate.forget(look);
    worker.shutdownNow();
    waiting.shutdownNow();
  }

  private void changed(BundleEvent event) {
    if (event.getType() == BundleEvent.UPDATED || event.getType() == BundleEvent.UNRESOLVED) {
      lookSoon();
    }
  }

  /** Whoever tells of a change must not be held up. */
  private void lookSoon() {
    try {
      worker.execute(this::look);
    } catch (RejectedExecutionException e) {
      LOG.debug("The front goes", e);
    }
  }

  private void look() {
    try {
      Map<String, Slot> served = gate.slots();
      served.forEach(this::see);
      seen.forEach(
          (id, before) -> {
            if (!served.containsKey(id)) {
              missing(id, before);
            }
          });
      if (!deployments.running()) {
        departments.severalTimes().forEach(this::unite);
      }
    } catch (RuntimeException e) { // the next look comes with the next change
      LOG.warn("Changes of modules could not be looked after", e);
    }
  }

  private void see(String id, Slot slot) {
    Seen known = seen.get(id);
    if (known == null || !known.slot().equals(slot)) {
      Bundle bundle = slot.bundle();
      seen.put(
          id,
          new Seen(
              slot,
              departments.installed(id),
              bundle.getVersion().toString(),
              bundle.getLastModified()));
    }
  }

  private void missing(String id, Seen before) {
    Bundle bundle = arrivals.named(before.slot().bundle().getSymbolicName());
    if (bundle == null) {
      if (!deployments.running()) {
        seen.remove(id, before); // somebody took it away
      }
    } else if (before.isOlderThan(bundle) && gate.comes(id) && !isOurs(id, bundle)) {
      if (seen.remove(id, before)) {
        waiting.execute(() -> attend(id, before));
      }
    }
  }

  /** Whether a change of ours is what the bundle got its code by. */
  private boolean isOurs(String id, Bundle bundle) {
    ModuleChange change = changes.last().get(id);
    return change != null && change.made(Instant.ofEpochMilli(bundle.getLastModified()));
  }

  private void attend(String id, Seen before) {
    try {
      follow(id, before);
    } catch (CancellationException e) {
      LOG.debug("What becomes of {} is for the next front to see", id, e);
    } catch (RuntimeException e) { // another thread would end without a word
      LOG.error("What becomes of module {} is not looked after any more", id, e);
    }
  }

  /** Waits for a new version that somebody put in the place of another. */
  private void follow(String id, Seen before) {
    String failure =
        arrivals.await(
            new Arrivals.Before(id, Map.of(), before.slot(), before.modified()), settings.start());
    Bundle bundle = arrivals.named(before.slot().bundle().getSymbolicName());
    // The front itself may go meanwhile: the next one sees what is there then.
    boolean over = Thread.currentThread().isInterrupted();
    if (failure == null || over || bundle == null || changes.isRunning(id) || !gate.comes(id)) {
      return;
    }
    String feature = departments.installed(id);
    boolean byFeature =
        before.feature() != null && feature != null && !before.feature().equals(feature);
    ModuleChange change =
        ModuleChange.begun(
            id,
            Kind.UPDATE,
            byFeature ? before.feature() : before.version(),
            byFeature ? feature : bundle.getVersion().toString());
    changes.takeBack(
        Caller.system(NAME),
        change,
        failure,
        () -> putBack(id, bundle, byFeature ? before.feature() : null));
  }

  /**
   * @param feature the version of the feature that was there; null when it is the same still
   */
  private void putBack(String id, Bundle bundle, String feature) throws Exception {
    if (feature != null) {
      departments.put(id, feature);
    } else if (keepsakes.has(id)) {
      keepsakes.putBack(id, bundle);
    } else {
      departments.put(id, departments.installed(id));
    }
  }

  private void unite(String id, List<String> versions) {
    if (changes.isRunning(id)) {
      return;
    }
    try {
      departments.unbundle();
      List<String> left = departments.severalTimes().getOrDefault(id, List.of());
      if (left.isEmpty()) {
        restart(id);
      } else {
        unite(id, from(id, left), left);
      }
      LOG.warn("Of the versions {} of module {} one stays", versions, id);
    } catch (Refusal e) { // somebody changes it just now, or the database is away
      LOG.warn("The versions {} of module {} stay beside each other", versions, id, e);
    } catch (Exception e) { // as FeaturesService declares
      LOG.error("The versions {} of module {} stay beside each other", versions, id, e);
    }
  }

  private String from(String id, List<String> versions) {
    Seen known = seen.get(id);
    return known == null || !versions.contains(known.feature()) ? versions.get(0) : known.feature();
  }

  /** What came last was wanted last: it is not the one that was there. */
  private void unite(String id, String from, List<String> versions) {
    List<String> came = versions.stream().filter(one -> !one.equals(from)).toList();
    String to = came.get(came.size() - 1);
    changes
        .unite(
            Caller.system(NAME),
            ModuleChange.begun(id, Kind.UPDATE, from, to),
            () -> {
              departments.put(id, to);
              restart(id);
            })
        .join();
  }

  /** Its parts, jobs and subscriptions met those of another version, which had the same names. */
  private void restart(String id) throws BundleException {
    Seen known = seen.get(id);
    String name = known == null ? null : known.slot().bundle().getSymbolicName();
    Bundle bundle = arrivals.named(name == null ? ModuleStates.BUNDLE + id : name);
    if (bundle != null) {
      bundle.stop(Bundle.STOP_TRANSIENT);
      bundle.start(Bundle.START_TRANSIENT);
    }
  }

  private static Thread named(Runnable work) {
    Thread thread = new Thread(work, "tourwright-web-watch");
    thread.setDaemon(true);
    return thread;
  }
}
