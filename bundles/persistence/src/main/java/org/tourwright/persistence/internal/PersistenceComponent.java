package org.tourwright.persistence.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import javax.transaction.TransactionManager;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.audit.AuditEntry;
import org.tourwright.core.audit.AuditTrail;
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.EntityStore;
import org.tourwright.persistence.Persistence;
import org.tourwright.persistence.Transactions;

/** Opens units on the platform's one data source. {@link DatabaseWait} says when. */
@Component(service = Persistence.class, enabled = false)
public final class PersistenceComponent implements Persistence {

  private static final Logger LOG = LoggerFactory.getLogger(PersistenceComponent.class);
  private static final String CORE = "core";

  private final DataSource dataSource;
  private final Transactions transactions;
  private final BundleContext context;
  private final OpenUnits units;
  private final WriteGate gate;
  private final boolean derby;

  @Activate
  public PersistenceComponent(
      BundleContext context,
      @Reference(target = "(osgi.jndi.service.name=tourwright)") DataSource dataSource,
      @Reference TransactionManager manager,
      @Reference Transactions transactions,
      @Reference OpenUnits units,
      @Reference WriteGate gate,
      @Reference DatabaseFigures figures) {
    this.context = context;
    this.dataSource = new WatchedDataSource(dataSource, figures);
    this.transactions = transactions;
    this.units = units;
    this.gate = gate;
    this.derby = isDerby(dataSource);
    JtaController.use(manager);
  }

  @Override
  public EntityStore open(Bundle bundle, String unit, Class<?>... entities) {
    long begun = System.nanoTime();
    ClassLoader own = getClass().getClassLoader();
    ClassLoader loader =
        new UnitClassLoader(
            bundle.adapt(BundleWiring.class).getClassLoader(),
            own,
            PersistenceProvider.class.getClassLoader(),
            ServerSession.class.getClassLoader());
    ClassLoader changeLogs =
        new UnitClassLoader(loader, liquibase.Liquibase.class.getClassLoader());
    new Migrations(dataSource).run(unit, changeLogs);
    ForeignKeys.read(unit, dataSource);
    EntityManagerFactory factory = start(unit, bundle, loader, entities);
    LOG.info(
        "{}: persistence unit open after {} ms", unit, (System.nanoTime() - begun) / 1_000_000);
    units.opened(unit, changeLogs);
    return new Store(
        factory,
        transactions,
        (caller, entries) -> audit(unit, caller, entries),
        gate,
        () -> units.closed(unit, changeLogs),
        derby);
  }

  private static boolean isDerby(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().contains("Derby");
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not answer", e);
    }
  }

  private EntityManagerFactory start(
      String unit, Bundle bundle, ClassLoader loader, Class<?>... entities) {
    Map<String, Object> properties = new HashMap<>();
    properties.put(PersistenceUnitProperties.CLASSLOADER, loader);
    properties.put(PersistenceUnitProperties.WEAVING, "false");
    properties.put(PersistenceUnitProperties.CACHE_SHARED_DEFAULT, "false");
    properties.put(PersistenceUnitProperties.TARGET_SERVER, JtaPlatform.class.getName());
    properties.put(PersistenceUnitProperties.SESSION_CUSTOMIZER, SessionSetup.class.getName());
    properties.put(PersistenceUnitProperties.SESSION_NAME, unit);
    properties.put(PersistenceUnitProperties.BATCH_WRITING, "JDBC");
    properties.put(PersistenceUnitProperties.LOGGING_LOGGER, "JavaLogger");
    properties.put(PersistenceUnitProperties.VALIDATION_MODE, "NONE");
    if (derby) {
      properties.put(PersistenceUnitProperties.TARGET_DATABASE, DerbyDialect.class.getName());
    }
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      UnitInfo info = new UnitInfo(unit, bundle, dataSource, loader, entities);
      EntityManagerFactory factory =
          new PersistenceProvider().createContainerEntityManagerFactory(info, properties);
      // EclipseLink looks at the mappings only when first used; a mistake in them must show now.
      factory.createEntityManager().close();
      return factory;
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /**
   * Looks the trail up when it is needed: it stores its lines through this very component, so a
   * reference to it would be a circle.
   */
  private void audit(String unit, Caller caller, List<AuditEntry> entries) {
    ServiceReference<AuditTrail> reference = context.getServiceReference(AuditTrail.class);
    AuditTrail trail = reference == null ? null : context.getService(reference);
    if (trail != null) {
      trail.append(caller, entries);
    } else if (!CORE.equals(unit)) {
      // Only core itself may write before the trail is there: while it sets itself up.
      throw new NotAvailable();
    }
  }
}
