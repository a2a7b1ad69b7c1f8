package org.tourwright.web.module;

import java.time.Duration;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
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
  private final ServiceComponentRuntime components;

  /**
   * How it was before the change.
   *
   * @param slot null when the module was not served
   * @param modified of the module's bundle; 0 for none
   */
  record Before(String id, Map<String, Slot> served, Slot slot, long modified) {}

  @Activate
  public Arrivals(
      BundleContext context, @Reference Gate gate, @Reference ServiceComponentRuntime components) {
    this.context = context;
    this.gate = gate;
    this.components = components;
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
   * Waits until the module and all others of before are served.
   *
   * @return why they are not; null when they are
   */
  String await(Before before, Duration limit) {
    long until = System.nanoTime() + limit.toNanos();
    long certainSince = 0;
    while (!served(before)) {
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

  private boolean served(Before before) {
    Map<String, Slot> now = gate.slots();
    return now.containsKey(before.id())
        && now.keySet().containsAll(before.served().keySet())
        && (untouched(before) || !now.get(before.id()).equals(before.slot()));
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
    Diagnosis diagnosis = new Diagnosis(components);
    Diagnosis.Cause cause = diagnosis.of(bundle.getBundleId(), Module.class.getName());
    return cause.text() == null && bundle.getState() == Bundle.ACTIVE
        ? diagnosis.unloadable(bundle, Module.class.getName())
        : cause;
  }

  private Bundle bundle(Before before) {
    String name =
        before.slot() == null
            ? ModuleStates.BUNDLE + before.id()
            : before.slot().bundle().getSymbolicName();
    for (Bundle bundle : context.getBundles()) {
      if (name.equals(bundle.getSymbolicName())) {
        return bundle;
      }
    }
    return null;
  }
}
