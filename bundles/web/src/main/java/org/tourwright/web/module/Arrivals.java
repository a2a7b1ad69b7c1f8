package org.tourwright.web.module;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.service.component.ComponentConstants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.tourwright.core.module.Module;

/**
 * Waits until a module that was replaced is served again, or until it is clear that it will not.
 */
@Component(service = Arrivals.class)
public final class Arrivals {

  private static final long PAUSE_MILLIS = 100;

  /** Looked at again after so long: what fails at first may only have been early. */
  private static final long CERTAIN_MILLIS = 2000;

  private final BundleContext context;
  private final Gate gate;
  private final Deployments deployments;
  private final ServiceComponentRuntime components;
  private volatile boolean gone;

  /**
   * How it was before the change.
   *
   * @param slot null when the module was not served
   * @param modified of the module's bundle; 0 for none
   */
  record Before(String id, Map<String, Slot> served, Slot slot, long modified) {}

  @Activate
  public Arrivals(
      BundleContext context,
      @Reference Gate gate,
      @Reference Deployments deployments,
      @Reference ServiceComponentRuntime components) {
    this.context = context;
    this.gate = gate;
    this.deployments = deployments;
    this.components = components;
  }

  @Deactivate
  void stop() {
    gone = true;
  }

  Before before(String id) {
    Map<String, Slot> served = gate.slots();
    Slot slot = served.get(id);
    return new Before(id, served, slot, slot == null ? 0 : slot.bundle().getLastModified());
  }

  /** Whether the module is served as it was, by the very same bundle. */
  boolean untouched(Before before) {
    Slot slot = before.slot();
    return slot != null
        && slot.equals(gate.slots().get(before.id()))
        && slot.bundle().getState() == Bundle.ACTIVE
        && slot.bundle().getLastModified() == before.modified();
  }

  /**
   * Waits until the module is served, and of the others those that were before and are to be still.
   *
   * @return why they are not; null when they are
   * @throws CancellationException when this front is replaced itself: it does not see what comes,
   *     and the next one does
   */
  String await(Before before, Duration limit) {
    try {
      return awaited(before, limit);
    } catch (IllegalStateException e) { // the context of a front that is gone
      mustBeHere();
      throw e;
    }
  }

  private String awaited(Before before, Duration limit) {
    long until = System.nanoTime() + limit.toNanos();
    long certainSince = 0;
    while (!isServed(before)) {
      Diagnosis.Cause cause = cause(before);
      long now = System.nanoTime();
      certainSince = !cause.certain() ? 0 : certainSince == 0 ? now : certainSince;
      boolean failed = cause.certain() && now - certainSince > CERTAIN_MILLIS * 1_000_000;
      if (failed || now - until > 0) {
        return cause.text() == null ? "not there after " + limit.toSeconds() + " s" : cause.text();
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return "interrupted";
      }
    }
    return null;
  }

  /** Waits until nothing is installed or removed any more; says whether that is so. */
  boolean awaitIdle(Duration limit) {
    long until = System.nanoTime() + limit.toNanos();
    while (deployments.running() && Pause.within(until)) {
      mustBeHere();
    }
    mustBeHere();
    return !deployments.running();
  }

  /**
   * @throws CancellationException when this front is replaced
   */
  void mustBeHere() {
    if (gone) {
      throw new CancellationException("the front is replaced meanwhile");
    }
  }

  private boolean isServed(Before before) {
    mustBeHere();
    return served(before);
  }

  private boolean served(Before before) {
    Map<String, Slot> now = gate.slots();
    if (before.served().keySet().stream().anyMatch(id -> !now.containsKey(id) && gate.comes(id))) {
      return false;
    }
    Slot slot = now.get(before.id());
    return slot == null
        ? before.slot() == null && worksWithout(before)
        : untouched(before) || !slot.equals(before.slot());
  }

  /** A department of console commands only, such as the sample agency, has no module to serve. */
  private boolean worksWithout(Before before) {
    Bundle bundle = bundle(before);
    return bundle != null
        && bundle.getState() == Bundle.ACTIVE
        && !gate.failures().containsKey(before.id())
        && described(bundle)
        && new Diagnosis(components)
            .providers(Module.class.getName()).stream()
                .noneMatch(provider -> provider.bundle.id == bundle.getBundleId());
  }

  /** Whether the components of a bundle are known already, or it has none. */
  private boolean described(Bundle bundle) {
    return bundle.getHeaders().get(ComponentConstants.SERVICE_COMPONENT) == null
        || !components.getComponentDescriptionDTOs(bundle).isEmpty();
  }

  private Diagnosis.Cause cause(Before before) {
    String failure = gate.failures().get(before.id());
    if (failure != null) {
      return new Diagnosis.Cause(failure, true);
    }
    Bundle bundle = bundle(before);
    if (bundle == null) {
      return new Diagnosis.Cause(null, false);
    }
    if (bundle.getState() <= Bundle.RESOLVED) {
      return unstarted(bundle);
    }
    Diagnosis diagnosis = new Diagnosis(components);
    Diagnosis.Cause cause = diagnosis.of(bundle.getBundleId(), Module.class.getName());
    return cause.text() == null && bundle.getState() == Bundle.ACTIVE
        ? diagnosis.unloadable(bundle, Module.class.getName())
        : cause;
  }

  /** Why a bundle that is to run does not: trying once more tells, and does no harm. */
  private Diagnosis.Cause unstarted(Bundle bundle) {
    if (!deployments.running() && Returning.toBeStarted(bundle)) {
      try {
        bundle.start(Bundle.START_TRANSIENT);
      } catch (BundleException e) {
        return new Diagnosis.Cause(Diagnosis.root(e), true);
      } catch (IllegalStateException e) { // uninstalled just now
        return new Diagnosis.Cause(null, false);
      }
    }
    return new Diagnosis.Cause(null, false);
  }

  private Bundle bundle(Before before) {
    return before.slot() == null
        ? bundleOf(before.id())
        : named(before.slot().bundle().getSymbolicName());
  }

  /** The module's bundle, by its name or by the end of it; null for none. */
  private Bundle bundleOf(String id) {
    Bundle own = named(ModuleStates.BUNDLE + id);
    if (own != null) {
      return own;
    }
    return Arrays.stream(context.getBundles())
        .filter(one -> one.getSymbolicName() != null)
        .filter(one -> ModuleStates.id(one.getSymbolicName()).equals(id))
        .max(Comparator.comparingLong(Bundle::getBundleId))
        .orElse(null);
  }

  /** The bundle of a name; the one that came last, should there be several. */
  Bundle named(String name) {
    return Arrays.stream(context.getBundles())
        .filter(one -> name.equals(one.getSymbolicName()))
        .max(Comparator.comparingLong(Bundle::getBundleId))
        .orElse(null);
  }
}
