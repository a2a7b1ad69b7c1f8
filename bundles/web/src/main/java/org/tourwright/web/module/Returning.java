package org.tourwright.web.module;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.startlevel.BundleStartLevel;

/** Tells of a module that is away whether it is coming back, so that waiting for it makes sense. */
final class Returning {

  private final BundleContext context;
  private final Deployments deployments;
  private final ConcurrentMap<String, Bundle> seen = new ConcurrentHashMap<>();
  private final Set<String> expected = ConcurrentHashMap.newKeySet();

  Returning(BundleContext context, Deployments deployments) {
    this.context = context;
    this.deployments = deployments;
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
