package org.tourwright.persistence.internal;

import java.sql.Connection;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.core.DerbyDatabase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.tourwright.persistence.MigrationFailed;

/**
 * Brings the tables of one bundle up to date. Each bundle has its own history and lock, so bundles
 * do not wait for each other.
 */
final class Migrations {

  private final DataSource dataSource;

  Migrations(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @SuppressWarnings("try") // the lock is only held
  void run(String unit, ClassLoader resources) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // Liquibase finds its own services through the context class loader.
    thread.setContextClassLoader(Liquibase.class.getClassLoader());
    try (MigrationLock lock = MigrationLock.take(dataSource, unit);
        Connection connection = dataSource.getConnection()) {
      Scope.child(
          Scope.Attr.resourceAccessor,
          new ClassLoaderResourceAccessor(resources),
          () -> update(unit, resources, connection));
    } catch (Exception e) { // whatever went wrong, the unit must not open
      throw new MigrationFailed(unit, e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  // The facade is not replaced: its command framework scans the class path, which OSGi does not
  // have.
  @SuppressWarnings("deprecation")
  private static void update(String unit, ClassLoader resources, Connection connection)
      throws Exception {
    Database database =
        DatabaseFactory.getInstance()
            .findCorrectDatabaseImplementation(new JdbcConnection(connection));
    // Without underscores: Liquibase takes them for wildcards on Derby, does not find its tables
    // after a restart and would make them twice.
    String prefix = unit.replace("-", "");
    database.setDatabaseChangeLogTableName(prefix + "migrations");
    database.setDatabaseChangeLogLockTableName(prefix + "migrationlock");
    Liquibase liquibase =
        new Liquibase(
            "db/changelog/" + unit + ".xml", new ClassLoaderResourceAccessor(resources), database);
    boolean derby = database instanceof DerbyDatabase;
    liquibase.setChangeLogParameter("text", derby ? "clob" : "text");
    liquibase.setChangeLogParameter("blob", derby ? "blob" : "bytea");
    // Nobody else is here, by our own lock: what is locked was left by a node that was killed.
    liquibase.forceReleaseLocks();
    liquibase.update(new Contexts(), new LabelExpression());
  }
}
