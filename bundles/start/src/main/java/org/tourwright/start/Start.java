package org.tourwright.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.karaf.features.DeploymentEvent;
import org.apache.karaf.features.DeploymentListener;
import org.apache.karaf.features.FeaturesService;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** Mends Karaf's files before its features read them, and keeps a copy after each change. */
public final class Start implements BundleActivator {

  private static final String FEATURES = "org.apache.karaf.features.core";

  private ServiceTracker<FeaturesService, DeploymentListener> tracker;

  @Override
  public void start(BundleContext context) throws IOException {
    FeaturesFiles files =
        new FeaturesFiles(data(context), Path.of(context.getProperty("karaf.data"), "features"));
    files.mend();
    files.keep();
    tracker = new Listening(context, files);
    tracker.open();
  }

  @Override
  public void stop(BundleContext context) {
    tracker.close();
  }

  /** Felix gives it to the bundle itself only, and only while that is started. */
  private static Path data(BundleContext context) {
    long id =
        Arrays.stream(context.getBundles())
            .filter(bundle -> FEATURES.equals(bundle.getSymbolicName()))
            .mapToLong(Bundle::getBundleId)
            .findFirst()
            .orElseThrow();
    return Path.of(context.getProperty(Constants.FRAMEWORK_STORAGE), "bundle" + id, "data");
  }

  private static final class Listening extends ServiceTracker<FeaturesService, DeploymentListener> {

    private final FeaturesFiles files;

    Listening(BundleContext context, FeaturesFiles files) {
      super(context, FeaturesService.class, null);
      this.files = files;
    }

    @Override
    public DeploymentListener addingService(ServiceReference<FeaturesService> reference) {
      DeploymentListener listener =
          event -> {
            if (event == DeploymentEvent.DEPLOYMENT_FINISHED) {
              files.keep();
            }
          };
      context.getService(reference).registerListener(listener);
      return listener;
    }

    @Override
    public void removedService(
        ServiceReference<FeaturesService> reference, DeploymentListener listener) {
      FeaturesService features = context.getService(reference);
      if (features != null) {
        features.unregisterListener(listener);
      }
      context.ungetService(reference);
    }
  }
}
