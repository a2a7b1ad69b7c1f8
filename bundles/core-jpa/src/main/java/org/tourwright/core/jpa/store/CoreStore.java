package org.tourwright.core.jpa.store;

import java.util.function.Consumer;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.jpa.agency.AgencyRecord;
import org.tourwright.core.jpa.audit.AuditLink;
import org.tourwright.core.jpa.audit.AuditRecord;
import org.tourwright.core.jpa.customer.CustomerRecord;
import org.tourwright.core.jpa.customer.CustomerWord;
import org.tourwright.core.jpa.event.ConsumerRecord;
import org.tourwright.core.jpa.event.Delivery;
import org.tourwright.core.jpa.event.EventRecord;
import org.tourwright.core.jpa.event.Subscription;
import org.tourwright.core.jpa.job.JobRecord;
import org.tourwright.core.jpa.node.NodeRecord;
import org.tourwright.core.jpa.secret.KeyProof;
import org.tourwright.core.jpa.setting.SettingRecord;
import org.tourwright.core.jpa.user.KnownPermission;
import org.tourwright.core.jpa.user.LoginTry;
import org.tourwright.core.jpa.user.RoleGrant;
import org.tourwright.core.jpa.user.RoleModuleOff;
import org.tourwright.core.jpa.user.RoleRecord;
import org.tourwright.core.jpa.user.TeamRecord;
import org.tourwright.core.jpa.user.UserRecord;
import org.tourwright.core.jpa.user.UserRole;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.EntityStore;
import org.tourwright.persistence.Persistence;

/** The tables of core. */
@Component(service = CoreStore.class)
public final class CoreStore {

  private final EntityStore store;

  @Activate
  public CoreStore(BundleContext context, @Reference Persistence persistence) {
    store =
        persistence.open(
            context.getBundle(),
            "core",
            AgencyRecord.class,
            TeamRecord.class,
            RoleRecord.class,
            RoleGrant.class,
            RoleModuleOff.class,
            KnownPermission.class,
            UserRecord.class,
            UserRole.class,
            CustomerRecord.class,
            CustomerWord.class,
            AuditRecord.class,
            AuditLink.class,
            EventRecord.class,
            Subscription.class,
            Delivery.class,
            ConsumerRecord.class,
            JobRecord.class,
            NodeRecord.class,
            SettingRecord.class,
            KeyProof.class,
            LoginTry.class);
  }

  @Deactivate
  void close() {
    store.close();
  }

  public <T> T read(Function<EntityManager, T> work) {
    return store.read(work);
  }

  public <T> T write(Caller caller, Function<EntityManager, T> work) {
    return store.write(caller, work);
  }

  public void run(Caller caller, Consumer<EntityManager> work) {
    store.run(caller, work);
  }

  public long next(String sequence) {
    return store.next(sequence);
  }
}
