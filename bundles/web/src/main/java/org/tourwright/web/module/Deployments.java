package org.tourwright.web.module;

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

  private final FeaturesService features;
  private volatile boolean running;

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
    return running;
  }

  @Override
  public void deploymentEvent(DeploymentEvent event) {
    running = event != DeploymentEvent.DEPLOYMENT_FINISHED;
  }
}
