package org.tourwright.persistence.copy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jdbc.DataSourceFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.persistence.internal.OpenUnits;
import org.tourwright.persistence.internal.WriteGate;

/**
 * Copies the agency from the embedded database to an empty PostgreSQL database (N31). Nothing can
 * be changed meanwhile: what begins is refused at once, what has begun is waited for, and all
 * tables are locked for sharing, so that the copy is of one moment.
 */
@Component(service = DatabaseCopy.class)
public final class DatabaseCopy {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseCopy.class);

  private final DataSource source;
  private final DataSourceFactory postgres;
  private final OpenUnits units;
  private final WriteGate gate;

  /** Where to: an account that may make tables in an empty database. */
  public record Target(String url, String user, String password) {}

  /**
   * A table that was copied and compared.
   *
   * @param checksum over all rows, the same on both sides
   */
  public record Copied(String table, long rows, String checksum) {}

  /** Why there is no copy, in words for the admin. The target is as it was before. */
  public static final class Failed extends Exception {
    private static final long serialVersionUID = 1L;

    Failed(String reason, Throwable cause) {
      super(reason, cause);
    }

    Failed(String reason) {
      super(reason);
    }
  }

  @Activate
  public DatabaseCopy(
      @Reference(target = "(osgi.jndi.service.name=tourwright)") DataSource source,
      @Reference(target = "(osgi.jdbc.driver.class=org.postgresql.Driver)")
          DataSourceFactory postgres,
      @Reference OpenUnits units,
      @Reference WriteGate gate) {
    this.source = source;
    this.postgres = postgres;
    this.units = units;
    this.gate = gate;
  }

  /**
   * Copies and compares. Afterwards nothing can be changed here any more, for it would be missing
   * in the copy, until {@link #reopen} or a start.
   *
   * @param told is given what is being done
   * @return the tables in the order of their copying
   * @throws Failed when it is not possible; then data can be changed again
   */
  public List<Copied> copy(Target target, Consumer<String> told) throws Failed {
    if (!target.url().startsWith("jdbc:postgresql:")) {
      throw new Failed("Not the address of a PostgreSQL database: " + target.url());
    }
    if (gate.isClosed()) {
      throw new Failed("A copy was made or is being made; tourwright:database-open ends that.");
    }
    boolean done = false;
    gate.close();
    try {
      List<Copied> copied = locked(connected(target), told);
      done = true;
      return copied;
    } catch (SQLException e) {
      throw new Failed(e.getMessage(), e);
    } finally {
      if (!done) {
        gate.open();
      }
    }
  }

  /** Lets data be changed here again: the copy is not used, or not any more. */
  public void reopen() {
    gate.open();
  }

  private DataSource connected(Target target) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty(DataSourceFactory.JDBC_URL, target.url());
    properties.setProperty(DataSourceFactory.JDBC_USER, target.user());
    properties.setProperty(DataSourceFactory.JDBC_PASSWORD, target.password());
    return postgres.createDataSource(properties);
  }

  private List<Copied> locked(DataSource target, Consumer<String> told)
      throws SQLException, Failed {
    try (Connection from = source.getConnection()) {
      if (!from.getMetaData().getDatabaseProductName().contains("Derby")) {
        throw new Failed("This agency is not on the embedded database.");
      }
      from.setAutoCommit(false);
      try {
        Tables tables = Tables.of(from);
        tables.lock(from);
        return filled(from, tables, target, told);
      } finally {
        from.rollback();
        from.setAutoCommit(true);
      }
    }
  }

  private List<Copied> filled(
      Connection from, Tables tables, DataSource target, Consumer<String> told)
      throws SQLException, Failed {
    try (Connection to = target.getConnection()) {
      TargetSchema schema = new TargetSchema(to);
      schema.mustBeEmpty();
      boolean done = false;
      try {
        for (String unit : units.names()) {
          told.accept("tables of " + unit);
          units.migrate(unit, target);
        }
        schema.mustHave(tables);
        List<Copied> copied = rows(from, tables, to, told);
        Sequences.copy(from, to);
        done = true;
        return copied;
      } finally {
        if (!done) {
          clear(schema);
        }
      }
    }
  }

  private static List<Copied> rows(
      Connection from, Tables tables, Connection to, Consumer<String> told)
      throws SQLException, Failed {
    to.setAutoCommit(false);
    List<Copied> copied = new ArrayList<>();
    TableCopy copy = new TableCopy(from, to);
    copy.empty(tables);
    for (Tables.Table table : tables.parentsFirst()) {
      Copied one = copy.copy(table);
      told.accept("%s: %d rows".formatted(one.table(), one.rows()));
      copied.add(one);
    }
    to.commit();
    to.setAutoCommit(true);
    return copied;
  }

  private static void clear(TargetSchema schema) {
    try {
      schema.clear();
    } catch (SQLException e) { // what went wrong before counts more
      LOG.warn("The database that was to become the copy could not be emptied again", e);
    }
  }
}
