package org.tourwright.web.health;

import java.time.Duration;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.web.Settings;

/**
 * Holds the platform's stop back for a while, in which it works on but says that it is not ready:
 * load balancers look now and then only.
 */
@Component(service = Leaving.class, immediate = true)
public final class Leaving {

  private static final Logger LOG = LoggerFactory.getLogger(Leaving.class);

  private final BundleContext context;
  private final Settings settings;
  private final SynchronousBundleListener listener = this::on;
  private volatile boolean begun;

  @Activate
  public Leaving(BundleContext context, @Reference Settings settings) {
    this.context = context;
    this.settings = settings;
    context.addBundleListener(listener);
  }

  @Deactivate
  void stop() {
    context.removeBundleListener(listener);
  }

  /** Whether the platform was told to stop. */
  boolean begun() {
    return begun;
  }

  /** The framework stops nothing before its listeners have returned. */
  private void on(BundleEvent event) {
    boolean framework = event.getBundle().getBundleId() == Constants.SYSTEM_BUNDLE_ID;
    if (!framework || event.getType() != BundleEvent.STOPPING || begun) {
      return;
    }
    begun = true;
    Duration grace = settings.readyGrace();
    if (grace.isZero() || grace.isNegative()) {
      return;
    }
    LOG.info("Not ready any more; stopping in {} s", grace.toSeconds());
    try {
      Thread.sleep(grace.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
