package org.tourwright.web.module;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.module.Module;
import org.tourwright.web.Settings;
import org.tourwright.web.front.Identity;
import org.tourwright.web.problem.Problems;
import org.tourwright.web.rest.ModuleServer;

/**
 * Serves each module that registers, one of each id: a second one waits until the first is gone.
 * One that goes is out for new requests at once, and is let go when those inside are answered.
 */
final class ServedModules {

  private static final Logger LOG = LoggerFactory.getLogger(ServedModules.class);
  private static final long RETRY_SECONDS = 10;

  private final BundleContext context;
  private final Settings settings;
  private final Identity identity;
  private final Problems problems;
  private final Returning returning;
  private final ConcurrentMap<String, Slot> slots = new ConcurrentHashMap<>();
  private final Set<String> served = ConcurrentHashMap.newKeySet();
  private final ConcurrentMap<String, String> failures = new ConcurrentHashMap<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final ScheduledThreadPoolExecutor worker;
  private final ServiceTracker<Module, Entry> tracker;
  private volatile boolean settled;

  /** A tracked service; its slot comes a little later, from the worker. */
  private static final class Entry {
    private String id;
    private Slot slot;
    private boolean gone;

    synchronized boolean waits(String forPlaceOf) {
      return forPlaceOf.equals(id) && slot == null && !gone;
    }
  }

  ServedModules(
      BundleContext context,
      Settings settings,
      Identity identity,
      Problems problems,
      Returning returning) {
    this.context = context;
    this.settings = settings;
    this.identity = identity;
    this.problems = problems;
    this.returning = returning;
    this.worker =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "tourwright-web-gate");
              thread.setDaemon(true);
              return thread;
            });
    worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    this.tracker = new ServiceTracker<>(context, Module.class, new Tracking());
  }

  void open() {
    // Not on this thread: among the modules is our own, whose parts need the gate.
    worker.execute(tracker::open);
    // Behind those that were there before.
    worker.execute(() -> worker.execute(() -> settled = true));
  }

  void close() throws InterruptedException {
    tracker.close();
    worker.shutdown();
    if (!worker.awaitTermination(5, TimeUnit.SECONDS)) {
      worker.shutdownNow();
    }
  }

  Map<String, Slot> slots() {
    return Map.copyOf(slots);
  }

  /** Null when it is not served now. */
  Slot slot(String id) {
    return slots.get(id);
  }

  /** Why a module that registered is not served, by module id. */
  Map<String, String> failures() {
    return Map.copyOf(failures);
  }

  /** Whether those that were there at the start had their turn. */
  boolean settled() {
    return settled;
  }

  /** Whether it was served since the start. */
  boolean knows(String id) {
    return served.contains(id);
  }

  void onChange(Runnable listener) {
    listeners.add(listener);
  }

  void forget(Runnable listener) {
    listeners.remove(listener);
  }

  private void changed() {
    listeners.forEach(Runnable::run);
  }

  private void serve(ServiceReference<Module> reference, Entry entry) {
    Bundle bundle = reference.getBundle();
    synchronized (entry) {
      if (entry.gone || bundle == null) {
        return;
      }
    }
    Module module = context.getService(reference);
    if (module == null) {
      // What it needs may come: a database that was away just when it looked.
      LOG.warn("{} offers a module that could not be made yet", bundle.getSymbolicName());
      Future<?> unused =
          worker.schedule(() -> serve(reference, entry), RETRY_SECONDS, TimeUnit.SECONDS);
      return;
    }
    String id = module.id();
    try {
      long begun = System.nanoTime();
      String base = Gate.WEB.equals(id) ? "/api" : "/api/" + id;
      ModuleServer server = new ModuleServer(id, base, module.resources(), identity, problems);
      Slot slot = new Slot(id, module, bundle, server);
      if (!take(entry, slot)) {
        server.close();
        context.ungetService(reference);
        return;
      }
      LOG.info(
          "Module {} {} is served after {} ms",
          id,
          bundle.getVersion(),
          TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
    } catch (RuntimeException | LinkageError e) { // one module's defect must not stop the others
      synchronized (entry) {
        entry.id = id;
        if (!entry.gone) {
          failures.put(id, Diagnosis.root(e));
        }
      }
      LOG.error("Module {} cannot be served", id, e);
    }
    changed();
  }

  /** False when the service is gone, or has to wait until another module of its id is. */
  private boolean take(Entry entry, Slot slot) {
    // Within one lock with the leaving, which else finds no slot to take away.
    synchronized (entry) {
      entry.id = slot.id();
      if (entry.gone) {
        return false;
      }
      Slot other = slots.putIfAbsent(slot.id(), slot);
      if (other != null) {
        LOG.warn(
            "Module {} {} waits: {} is there",
            slot.id(),
            slot.bundle().getVersion(),
            other.bundle().getVersion());
        return false;
      }
      entry.slot = slot;
      failures.remove(slot.id());
      returning.saw(slot.id(), slot.bundle());
      served.add(slot.id());
      return true;
    }
  }

  /** One that came while another of its id was there takes the place now. */
  private void serveWaiting(String id) {
    tracker
        .getTracked()
        .forEach(
            (reference, entry) -> {
              if (entry.waits(id)) {
                serve(reference, entry);
              }
            });
  }

  private void close(Slot slot) {
    int left = slot.drain(settings.drain());
    if (left > 0) {
      LOG.warn("Module {} goes while {} requests are still running", slot.id(), left);
    }
    slot.server().close();
  }

  private final class Tracking implements ServiceTrackerCustomizer<Module, Entry> {

    @Override
    public Entry addingService(ServiceReference<Module> reference) {
      Entry entry = new Entry();
      worker.execute(() -> serve(reference, entry));
      return entry;
    }

    @Override
    public void modifiedService(ServiceReference<Module> reference, Entry entry) {
      // A module describes itself through its methods, not through properties.
    }

    @Override
    public void removedService(ServiceReference<Module> reference, Entry entry) {
      Slot slot;
      synchronized (entry) {
        entry.gone = true;
        slot = entry.slot;
        if (entry.id != null) {
          failures.remove(entry.id);
        }
      }
      if (slot != null) {
        boolean current = slots.remove(slot.id(), slot);
        if (current && !worker.isShutdown()) {
          String id = slot.id();
          worker.execute(() -> serveWaiting(id));
        }
        close(slot);
        if (current) {
          LOG.info("Module {} is gone", slot.id());
          changed();
        }
        context.ungetService(reference);
      }
    }
  }
}
