package org.tourwright.web.module;

import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.karaf.features.BootFinished;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.bundle.EventHook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.tourwright.web.Settings;
import org.tourwright.web.front.Identity;
import org.tourwright.web.problem.Problems;

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

  private final Settings settings;

  /** Whether there was a front before this one, which saw modules that this one did not see. */
  private final boolean succeeds;

  private final Returning returning;
  private final ServedModules served;
  private final Waiting waiting = new Waiting(System::nanoTime);
  private final ServiceRegistration<EventHook> stops;

  @Activate
  public Gate(
      BundleContext context,
      @Reference Settings settings,
      @Reference Identity identity,
      @Reference Problems problems,
      @Reference Deployments deployments,
      @Reference Keepsakes keepsakes,
      @Reference ServiceComponentRuntime components) {
    this.settings = settings;
    this.succeeds = context.getServiceReference(BootFinished.class) != null;
    this.returning = new Returning(context, deployments, succeeds);
    // This front may be a new one among modules that were there before it.
    new Diagnosis(components).modules(context).forEach(returning::saw);
    this.served = new ServedModules(context, settings, identity, problems, returning);
    this.stops =
        context.registerService(EventHook.class, new Stops(this, settings, keepsakes), null);
    served.onChange(() -> waiting.forget(served.slots().keySet()));
    served.open();
  }

  @Deactivate
  void stop() throws InterruptedException {
    stops.unregister();
    served.close();
  }

  /** What is served now, by module id. */
  public Map<String, Slot> slots() {
    return served.slots();
  }

  /** Why a module that registered is not served, by module id. */
  public Map<String, String> failures() {
    return served.failures();
  }

  /** Called after a module came or went. */
  public void onChange(Runnable listener) {
    served.onChange(listener);
  }

  public void forget(Runnable listener) {
    served.forget(listener);
  }

  /**
   * Enters a module; waits a bounded time for one that is being replaced, unless so many wait
   * already that no thread would be left for the others.
   *
   * @param leaving whether this front is about to go
   * @throws FrontLeaves when it is, and the module is not there
   */
  public Entered enter(String id, BooleanSupplier leaving) {
    Entered at = once(id, leaving);
    if (at != null) {
      return at;
    }
    if (!waiting.begin(settings.mostWaiting())) {
      return Entered.AWAY;
    }
    try {
      return later(id, leaving);
    } finally {
      waiting.end();
    }
  }

  /** Null when it is to be waited for. */
  private Entered once(String id, BooleanSupplier leaving) {
    Slot slot = served.slot(id);
    if (slot != null && slot.enter()) {
      return Entered.into(slot);
    }
    if (leaving.getAsBoolean()) {
      throw new FrontLeaves();
    }
    if (slot == null && served.settled()) {
      if (!returning.mayCome(id)) {
        waiting.forget(Set.of(id));
        return Entered.ABSENT;
      }
      if (isLost(id)) {
        return Entered.AWAY;
      }
    }
    return null;
  }

  private Entered later(String id, BooleanSupplier leaving) {
    long begun = System.nanoTime();
    long until = begun + settings.swap().toNanos();
    while (true) {
      if (coreIsReplaced()) {
        until = begun + settings.coreSwap().toNanos();
      }
      if (!Pause.within(until)) {
        Slot slot = served.slot(id);
        return slot != null && slot.enterNow() ? Entered.into(slot) : Entered.AWAY;
      }
      Entered at = once(id, leaving);
      if (at != null) {
        return at;
      }
    }
  }

  /** Whether it is there and does not work, and nobody changes that just now. */
  private boolean isLost(String id) {
    if (returning.isChanging(id)) {
      waiting.forget(Set.of(id));
      return false;
    }
    return returning.knows(id) && waiting.isInVain(id, settings.start());
  }

  /** Then nearly all modules go with it, and come back one after the other. */
  private boolean coreIsReplaced() {
    return served.slot(CORE) == null && returning.mayCome(CORE);
  }

  /**
   * The bundle of a module that is or was served; null when it was never seen or is gone. Waits as
   * {@link #enter} does while there is none.
   */
  public Bundle bundle(String id) {
    return bundle(id, () -> false);
  }

  /**
   * The same for a request.
   *
   * @throws FrontLeaves as {@link #enter} does
   */
  public Bundle bundle(String id, BooleanSupplier leaving) {
    long until = System.nanoTime() + settings.swap().toNanos();
    while (true) {
      Slot slot = served.slot(id);
      Bundle bundle = slot == null ? returning.bundle(id) : slot.bundle();
      boolean there = bundle != null && bundle.getState() >= Bundle.RESOLVED;
      boolean gone = bundle == null && !returning.mayCome(id);
      if (there || gone) {
        return bundle;
      }
      if (leaving.getAsBoolean()) {
        throw new FrontLeaves();
      }
      if (!Pause.within(until)) {
        return bundle;
      }
    }
  }

  /** Whether a module that was served is away only while it is replaced: its requests wait. */
  public boolean isReplaced(String id) {
    return (succeeds || served.knows(id)) && returning.mayCome(id);
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

  /** Whether a module comes, or nobody can tell yet. */
  boolean mayCome(String id) {
    return returning.mayCome(id);
  }

  /** Whether a module that was served comes back by itself. */
  boolean comes(String id) {
    return returning.comes(id);
  }

  /** Whether the slot's module is served by another one, or will not be. */
  boolean replaced(Slot slot) {
    Slot now = served.slot(slot.id());
    return now == null ? !returning.comes(slot.id()) : !now.equals(slot);
  }
}
