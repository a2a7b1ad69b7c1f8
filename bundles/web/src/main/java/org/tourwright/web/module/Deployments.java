package org.tourwright.web.module;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.apache.karaf.features.DeploymentEvent;
import org.apache.karaf.features.DeploymentListener;
import org.apache.karaf.features.FeaturesService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Whether features are being installed or removed just now, by whomever. */
@Component(service = Deployments.class)
public final class Deployments implements DeploymentListener {

  /**
   * Of a deployment that fails while it starts bundles Karaf tells no end. None is this long
   * between two events.
   */
  private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(5);

  private final FeaturesService features;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile boolean running;
  private volatile long heard = System.nanoTime();

  @Activate
  public Deployments(@Reference FeaturesService features) {
    this.features = features;
    features.registerListener((DeploymentListener) this);
  }

  @Deactivate
  void stop() {
    features.unregisterListener((DeploymentListener) this);
  }

  boolean running() {
    return running && System.nanoTime() - heard < LONGEST_NANOS;
  }

  /** One that this bundle had made has failed, and so is over. */
  void failed() {
    ended();
  }

  /** Called after each of them, on the thread that made it, which must not be held up. */
  void onEnd(Runnable listener) {
    listeners.add(listener);
  }

  void forget(Runnable listener) {
    listeners.remove(listener);
  }

  @Override
  public void deploymentEvent(DeploymentEvent event) {
    heard = System.nanoTime();
    if (event == DeploymentEvent.DEPLOYMENT_FINISHED) {
      ended();
    } else {
      running = true;
    }
  }

  private void ended() {
    running = false;
    listeners.forEach(Runnable::run);
  }
}
