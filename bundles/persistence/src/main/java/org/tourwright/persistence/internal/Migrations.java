package org.tourwright.persistence.internal;

import java.sql.Connection;
import java.util.Locale;
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

  void run(String unit, ClassLoader resources) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // Liquibase finds its own services through the context class loader.
    thread.setContextClassLoader(Liquibase.class.getClassLoader());
    try (Connection connection = dataSource.getConnection()) {
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
    boolean derby = database instanceof DerbyDatabase;
    String prefix = unit.replace('-', '_');
    database.setDatabaseChangeLogTableName(stored(prefix + "_schema_history", derby));
    database.setDatabaseChangeLogLockTableName(stored(prefix + "_schema_lock", derby));
    Liquibase liquibase =
        new Liquibase(
            "db/changelog/" + unit + ".xml", new ClassLoaderResourceAccessor(resources), database);
    liquibase.setChangeLogParameter("text", derby ? "clob" : "text");
    liquibase.setChangeLogParameter("blob", derby ? "blob" : "bytea");
    liquibase.update(new Contexts(), new LabelExpression());
  }

  /**
   * As the database stores the name: Liquibase looks its own tables up by exactly this, and would
   * make them twice.
   */
  private static String stored(String table, boolean derby) {
    return derby ? table.toUpperCase(Locale.ROOT) : table;
  }
}
