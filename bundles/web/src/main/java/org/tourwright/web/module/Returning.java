package org.tourwright.web.module;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.tourwright.core.module.Module;

/** Tells of a module that is away whether it is coming back, so that waiting for it makes sense. */
final class Returning {

  private final BundleContext context;
  private final Deployments deployments;
  private final ConcurrentMap<String, Bundle> seen = new ConcurrentHashMap<>();
  private final Set<String> expected = ConcurrentHashMap.newKeySet();

  /**
   * The front came in the middle of a deployment: until that is over, nobody can tell what there
   * was before.
   */
  private volatile boolean midway;

  /**
   * @param booted false at a start, when nothing was there before
   */
  Returning(BundleContext context, Deployments deployments, boolean booted) {
    this.context = context;
    this.deployments = deployments;
    this.midway = booted && deployments.running();
  }

  void saw(String id, Bundle bundle) {
    seen.put(id, bundle);
  }

  /** A change of the module has begun that brings it back. */
  void expect(String id) {
    expected.add(id);
  }

  void expectNoMore(String id) {
    expected.remove(id);
  }

  boolean expects(String id) {
    return expected.contains(id);
  }

  /** Whether it was ever seen, and is not gone for good. */
  boolean knows(String id) {
    return seen.containsKey(id);
  }

  /** Whether the module, or any other, is being changed. */
  boolean isChanging(String id) {
    return expected.contains(id) || deployments.running();
  }

  /** The bundle that is the module, or was it until a moment ago; null when it is gone for good. */
  Bundle bundle(String id) {
    return comes(id) || seen.containsKey(id) ? seen.get(id) : null;
  }

  /**
   * An update stops a bundle for a moment, or puts another bundle of the same name in its place; a
   * bundle stopped by hand stays stopped.
   */
  boolean comes(String id) {
    Bundle bundle = seen.get(id);
    if (bundle != null && bundle.getState() == Bundle.UNINSTALLED) {
      Bundle successor = successor(bundle);
      if (successor != null) {
        seen.replace(id, bundle, successor);
        bundle = successor;
      } else if (!expected.contains(id) && !deployments.running()) {
        seen.remove(id, bundle);
        bundle = null;
      }
    }
    // What features put in the place of another bundle is marked as started only a little later.
    return expected.contains(id)
        || (bundle != null && (deployments.running() || toBeStarted(bundle)));
  }

  /** The same, for what nobody saw yet as well; true also while nobody can tell. */
  boolean mayCome(String id) {
    if (midway && !deployments.running()) {
      midway = false;
    }
    return midway || comes(id) || isThere(id);
  }

  /** Whether a bundle is there that will offer the module once it has started. */
  private boolean isThere(String id) {
    for (Bundle bundle : context.getBundles()) {
      if (offers(bundle, id) && toBeStarted(bundle)) {
        seen.putIfAbsent(id, bundle);
        return true;
      }
    }
    return false;
  }

  private static boolean offers(Bundle bundle, String id) {
    String name = bundle.getSymbolicName();
    String offered = bundle.getHeaders("").get(Constants.PROVIDE_CAPABILITY);
    return name != null
        && ModuleStates.id(name).equals(id)
        && offered != null
        && offered.contains(Module.class.getName());
  }

  private Bundle successor(Bundle gone) {
    for (Bundle bundle : context.getBundles()) {
      if (gone.getSymbolicName().equals(bundle.getSymbolicName())) {
        return bundle;
      }
    }
    return null;
  }

  static boolean toBeStarted(Bundle bundle) {
    BundleStartLevel level = bundle.adapt(BundleStartLevel.class);
    return level != null && level.isPersistentlyStarted();
  }
}
