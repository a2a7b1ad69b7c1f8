package org.tourwright.accounting;

import java.net.URL;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.SharedCacheMode;
import javax.persistence.ValidationMode;
import javax.persistence.spi.ClassTransformer;
import javax.persistence.spi.PersistenceUnitInfo;
import javax.persistence.spi.PersistenceUnitTransactionType;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.tourwright.accounting.ledger.AccountGate;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.Amount;
import org.tourwright.persistence.EntityStore;
import org.tourwright.persistence.internal.Converters;

/**
 * The tables of accounting in a Derby in memory, so that the rules are tested with their queries.
 */
final class TestTables implements EntityStore {

  private static TestTables tables;

  private final EntityManagerFactory factory;
  private EntityManager open;

  /** The tables without rows, numbers beginning at 1; made once, because that takes its time. */
  static synchronized TestTables empty() {
    try {
      tables = tables == null ? new TestTables() : tables;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    tables.clear();
    return tables;
  }

  private void clear() {
    within(
        em -> {
          for (Class<?> entity : AccountingStore.entities()) {
            if (entity == AccountGate.class) {
              continue; // its row comes with the table
            }
            em.createQuery("delete from " + entity.getSimpleName()).executeUpdate();
          }
          for (String thing : List.of("receivable", "payable", "receipt", "payment", "entry")) {
            String sequence = "accounting_" + thing + "_no";
            em.createNativeQuery("drop sequence " + sequence + " restrict").executeUpdate();
            em.createNativeQuery("create sequence " + sequence + " start with 1").executeUpdate();
          }
          return null;
        });
  }

  private TestTables() throws Exception {
    String url = "jdbc:derby:memory:" + UUID.randomUUID() + ";create=true";
    migrate(url);
    factory =
        new PersistenceProvider()
            .createContainerEntityManagerFactory(
                new Unit(),
                Map.of(
                    PersistenceUnitProperties.JDBC_URL, url,
                    PersistenceUnitProperties.JDBC_DRIVER,
                        "org.apache.derby.iapi.jdbc.AutoloadedDriver",
                    PersistenceUnitProperties.WEAVING, "false",
                    PersistenceUnitProperties.LOGGING_LEVEL, "WARNING"));
  }

  @SuppressWarnings("deprecation") // as the platform itself runs change logs
  private static void migrate(String url) throws Exception {
    Logger.getLogger("liquibase").setLevel(Level.WARNING);
    try (Connection connection = DriverManager.getConnection(url)) {
      Liquibase liquibase =
          new Liquibase(
              "db/changelog/accounting.xml",
              new ClassLoaderResourceAccessor(),
              DatabaseFactory.getInstance()
                  .findCorrectDatabaseImplementation(new JdbcConnection(connection)));
      liquibase.setChangeLogParameter("text", "clob");
      liquibase.setChangeLogParameter("blob", "blob");
      liquibase.update(new Contexts(), new LabelExpression());
    }
  }

  @Override
  public <T> T read(Function<EntityManager, T> work) {
    return within(work);
  }

  @Override
  public <T> T write(Caller caller, Function<EntityManager, T> work) {
    return within(
        em -> {
          T result = work.apply(em);
          em.flush();
          return result;
        });
  }

  private <T> T within(Function<EntityManager, T> work) {
    if (open != null) {
      return work.apply(open);
    }
    open = factory.createEntityManager();
    try {
      open.getTransaction().begin();
      T result = work.apply(open);
      open.getTransaction().commit();
      return result;
    } finally {
      if (open.getTransaction().isActive()) {
        open.getTransaction().rollback();
      }
      open.close();
      open = null;
    }
  }

  @Override
  public long next(String sequence) {
    return read(
        em ->
            ((Number) em.createNativeQuery("values next value for " + sequence).getSingleResult())
                .longValue());
  }

  @Override
  public void close() {
    factory.close();
  }

  /** The persistence unit without a persistence.xml. */
  private static final class Unit implements PersistenceUnitInfo {
    @Override
    public String getPersistenceUnitName() {
      return "accounting";
    }

    @Override
    public String getPersistenceProviderClassName() {
      return PersistenceProvider.class.getName();
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
      return PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public DataSource getJtaDataSource() {
      return null;
    }

    @Override
    public DataSource getNonJtaDataSource() {
      return null;
    }

    @Override
    public List<String> getMappingFileNames() {
      return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
      return List.of();
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
      return AccountingStore.class.getProtectionDomain().getCodeSource().getLocation();
    }

    @Override
    public List<String> getManagedClassNames() {
      return Stream.of(
              Arrays.stream(AccountingStore.entities()),
              Arrays.stream(Converters.class.getDeclaredClasses()),
              Stream.<Class<?>>of(Amount.class))
          .flatMap(classes -> classes)
          .map(Class::getName)
          .toList();
    }

    @Override
    public boolean excludeUnlistedClasses() {
      return true;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
      return SharedCacheMode.NONE;
    }

    @Override
    public ValidationMode getValidationMode() {
      return ValidationMode.NONE;
    }

    @Override
    public Properties getProperties() {
      return new Properties();
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
      return "2.2";
    }

    @Override
    public ClassLoader getClassLoader() {
      return AccountingStore.class.getClassLoader();
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
      // Weaving is off.
    }

    @Override
    public ClassLoader getNewTempClassLoader() {
      return AccountingStore.class.getClassLoader();
    }
  }
}
