package org.tourwright.core.jpa.user;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.ServiceTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.module.Module;

/**
 * Makes the permissions of modules known as they come. It looks from a thread of its own: a module
 * may itself need users and roles, so a reference to modules from here would be a circle.
 */
@Component(service = PermissionSeeder.class, immediate = true)
public final class PermissionSeeder {

  private static final Logger LOG = LoggerFactory.getLogger(PermissionSeeder.class);

  private final RoleRows roles;
  private final ExecutorService thread;
  private final ServiceTracker<Module, Module> tracker;

  @Activate
  public PermissionSeeder(BundleContext context, @Reference RoleRows roles) {
    this.roles = roles;
    this.thread =
        Executors.newSingleThreadExecutor(work -> new Thread(work, "tourwright-permissions"));
    this.tracker =
        new ServiceTracker<>(context, Module.class, null) {
          @Override
          public Module addingService(ServiceReference<Module> reference) {
            thread.execute(() -> seed(context, reference));
            return null;
          }
        };
    thread.execute(tracker::open);
  }

  @Deactivate
  void stop() {
    tracker.close();
    thread.shutdownNow();
  }

  private void seed(BundleContext context, ServiceReference<Module> reference) {
    try {
      Module module = context.getService(reference);
      if (module != null) {
        roles.seed(module);
        context.ungetService(reference);
      }
    } catch (
        RuntimeException e) { // one module's defect must not keep the others' permissions unknown
      LOG.error("The permissions of {} could not be made known", reference, e);
    }
  }
}
