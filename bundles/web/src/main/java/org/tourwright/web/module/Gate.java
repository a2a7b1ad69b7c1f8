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
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.bundle.EventHook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
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
 * Lets modules in and out. A module that goes is out for new requests at once, and its bundle goes
 * on stopping only when the requests inside are answered or the time is up. Requests for a module
 * that is being replaced wait for the new one.
 */
@Component(service = Gate.class, immediate = true)
public final class Gate {

  /** The module of the front itself; its resources are reached right under /api. */
  public static final String WEB = "web";

  private static final String CORE = "core";

  private static final Logger LOG = LoggerFactory.getLogger(Gate.class);
  private static final long RETRY_SECONDS = 10;

  private final BundleContext context;
  private final Settings settings;
  private final Identity identity;
  private final Problems problems;
  private final ConcurrentMap<String, Slot> slots = new ConcurrentHashMap<>();
  private final Returning returning;
  private final Set<String> served = ConcurrentHashMap.newKeySet();
  private final ConcurrentMap<String, String> failures = new ConcurrentHashMap<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final ScheduledThreadPoolExecutor worker;
  private final ServiceTracker<Module, Entry> tracker;
  private final ServiceRegistration<EventHook> stops;
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

  @Activate
  public Gate(
      BundleContext context,
      @Reference Settings settings,
      @Reference Identity identity,
      @Reference Problems problems,
      @Reference Deployments deployments,
      @Reference Keepsakes keepsakes,
      @Reference ServiceComponentRuntime components) {
    this.context = context;
    this.settings = settings;
    this.identity = identity;
    this.problems = problems;
    this.returning = new Returning(context, deployments);
    // This front may be a new one among modules that were there before it.
    new Diagnosis(components).modules(context).forEach(returning::saw);
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
    this.stops =
        context.registerService(EventHook.class, new Stops(this, settings, keepsakes), null);
    // Not on this thread: among the modules is our own, whose parts need this gate.
    worker.execute(tracker::open);
    // Behind those that were there before this gate.
    worker.execute(() -> worker.execute(() -> settled = true));
  }

  @Deactivate
  void stop() throws InterruptedException {
    stops.unregister();
    tracker.close();
    worker.shutdown();
    if (!worker.awaitTermination(5, TimeUnit.SECONDS)) {
      worker.shutdownNow();
    }
  }

  /** What is served now, by module id. */
  public Map<String, Slot> slots() {
    return Map.copyOf(slots);
  }

  /** Why a module that registered is not served, by module id. */
  public Map<String, String> failures() {
    return Map.copyOf(failures);
  }

  /** Called after a module came or went. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  public void forget(Runnable listener) {
    listeners.remove(listener);
  }

  /** Enters a module; waits a bounded time for one that is being replaced. */
  public Entered enter(String id) {
    long begun = System.nanoTime();
    long until = begun + settings.swap().toNanos();
    while (true) {
      if (coreIsReplaced()) {
        until = begun + settings.coreSwap().toNanos();
      }
      Slot slot = slots.get(id);
      if (slot != null && slot.enter()) {
        return Entered.into(slot);
      }
      if (slot == null && settled && !returning.comes(id)) {
        return Entered.ABSENT;
      }
      if (!Pause.within(until)) {
        boolean in = slot != null && slot.enterNow();
        return in ? Entered.into(slot) : Entered.AWAY;
      }
    }
  }

  /** Then nearly all modules go with it, and come back one after the other. */
  private boolean coreIsReplaced() {
    return slots.get(CORE) == null && isReplaced(CORE);
  }

  /**
   * The bundle of a module that is or was served; null when it was never seen or is gone. Waits as
   * {@link #enter} does while there is none.
   */
  public Bundle bundle(String id) {
    long until = System.nanoTime() + settings.swap().toNanos();
    while (true) {
      Slot slot = slots.get(id);
      Bundle bundle = slot == null ? returning.bundle(id) : slot.bundle();
      if (bundle == null || bundle.getState() >= Bundle.RESOLVED || !Pause.within(until)) {
        return bundle;
      }
    }
  }

  /** Whether a module that was served is away only while it is replaced: its requests wait. */
  public boolean isReplaced(String id) {
    return served.contains(id) && returning.comes(id);
  }

  /** A change has begun that brings the module back, so that requests wait for it. */
  void expect(String id) {
    returning.expect(id);
  }

  void expectNoMore(String id) {
    returning.expectNoMore(id);
  }

  /** Whether a change of ours runs that brings the module back. */
  boolean expects(String id) {
    return returning.expects(id);
  }

  /** Whether a module that was served comes back by itself. */
  boolean comes(String id) {
    return returning.comes(id);
  }

  /** Whether the slot's module is served by another one, or will not be. */
  boolean replaced(Slot slot) {
    Slot now = slots.get(slot.id());
    return now == null ? !returning.comes(slot.id()) : !now.equals(slot);
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
      String base = WEB.equals(id) ? "/api" : "/api/" + id;
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
