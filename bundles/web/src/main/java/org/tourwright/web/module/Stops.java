package org.tourwright.web.module;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.hooks.bundle.EventHook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.event.EventConsumer;
import org.tourwright.core.job.ScheduledJob;
import org.tourwright.core.module.Module;
import org.tourwright.web.Settings;

/**
 * Sees a module's bundle stop before anybody else does, and lets it go on only when the requests
 * inside are answered, and those inside the modules that use its services: they would lose what
 * they work with.
 */
final class Stops implements EventHook {

  private static final Logger LOG = LoggerFactory.getLogger(Stops.class);

  /** Used between requests only, by those who wait for the work under way themselves. */
  private static final Set<String> BETWEEN =
      Set.of(Module.class.getName(), EventConsumer.class.getName(), ScheduledJob.class.getName());

  private final Gate gate;
  private final Settings settings;
  private final Keepsakes keepsakes;

  Stops(Gate gate, Settings settings, Keepsakes keepsakes) {
    this.gate = gate;
    this.settings = settings;
    this.keepsakes = keepsakes;
  }

  @Override
  public void event(BundleEvent event, Collection<BundleContext> contexts) {
    if (event.getType() == BundleEvent.STOPPING) {
      stopping(event.getBundle());
    }
  }

  private void stopping(Bundle bundle) {
    List<Slot> leaving = new ArrayList<>();
    List<Slot> waiting = new ArrayList<>();
    Set<Bundle> users = users(bundle);
    for (Slot slot : gate.slots().values()) {
      if (slot.bundle().equals(bundle)) {
        leaving.add(slot);
      } else if (users.contains(slot.bundle())) {
        waiting.add(slot);
      }
    }
    if (leaving.isEmpty()) {
      return;
    }
    boolean shutdown = shutdown(bundle);
    long until = System.nanoTime() + settings.drain().toNanos();
    if (!shutdown) {
      hold(leaving, waiting);
    }
    for (Slot slot : leaving) {
      int left = slot.drain(Duration.ofNanos(until - System.nanoTime()));
      if (left > 0) {
        LOG.warn("Module {} goes while {} requests are still running", slot.id(), left);
      }
      // The front cannot put itself back.
      if (!shutdown && !gate.expects(slot.id()) && !slot.id().equals(Gate.WEB)) {
        keepsakes.keep(slot.id(), bundle);
      }
    }
  }

  private void hold(List<Slot> leaving, List<Slot> waiting) {
    long until = System.nanoTime() + settings.swap().toNanos();
    Lull lull = new Lull(() -> leaving.stream().allMatch(gate::replaced), until);
    waiting.forEach(slot -> slot.hold(lull));
    // Half of the patience of those who wait at the door meanwhile.
    long drained =
        System.nanoTime() + Math.min(settings.drain().toNanos(), settings.swap().toNanos() / 2);
    for (Slot slot : waiting) {
      int left = slot.settle(Duration.ofNanos(Math.max(0, drained - System.nanoTime())));
      if (left > 0) {
        LOG.warn("{} requests of module {} may lose what they use", left, slot.id());
      }
    }
  }

  private static boolean shutdown(Bundle bundle) {
    BundleContext context = bundle.getBundleContext();
    return context == null
        || context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).getState() == Bundle.STOPPING;
  }

  private static Set<Bundle> users(Bundle bundle) {
    Set<Bundle> users = new HashSet<>();
    ServiceReference<?>[] offered = bundle.getRegisteredServices();
    if (offered == null) {
      return users;
    }
    for (ServiceReference<?> service : offered) {
      String[] contracts = (String[]) service.getProperty(Constants.OBJECTCLASS);
      if (!BETWEEN.containsAll(List.of(contracts)) && service.getUsingBundles() != null) {
        users.addAll(List.of(service.getUsingBundles()));
      }
    }
    return users;
  }
}
