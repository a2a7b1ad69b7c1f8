package org.tourwright.persistence.internal;

import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.changelog.FastCheckService;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.core.DerbyDatabase;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.tourwright.persistence.MigrationFailed;

/**
 * Brings the tables of one bundle up to date, all or nothing: after a failure the database is as it
 * was. Change sets that this version does not know, of a newer one, are left alone. Each bundle has
 * its own history and lock.
 */
final class Migrations {

  /** Liquibase keeps what it knows of databases in one place for all threads. */
  private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

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
    ONE_AT_A_TIME.lock();
    try (MigrationLock lock = MigrationLock.take(dataSource, unit);
        OneTransaction work = OneTransaction.begun(dataSource)) {
      Scope.child(
          Scope.Attr.resourceAccessor,
          new ClassLoaderResourceAccessor(resources),
          () -> update(unit, resources, work));
      work.finish();
    } catch (Exception e) { // whatever went wrong, the unit must not open
      throw new MigrationFailed(unit, e);
    } finally {
      ONE_AT_A_TIME.unlock();
      thread.setContextClassLoader(before);
    }
  }

  // The facade is not replaced: its command framework scans the class path, which OSGi does not
  // have.
  @SuppressWarnings("deprecation")
  private static void update(String unit, ClassLoader resources, OneTransaction work)
      throws Exception {
    // It remembers the names of change logs that had nothing new: those of a new version have.
    Scope.getCurrentScope().getSingleton(FastCheckService.class).clearCache();
    Database database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(work);
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
