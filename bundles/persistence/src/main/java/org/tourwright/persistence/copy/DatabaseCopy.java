package org.tourwright.persistence.copy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jdbc.DataSourceFactory;
import org.tourwright.persistence.internal.OpenUnits;
import org.tourwright.persistence.internal.WriteGate;

/**
 * Copies the agency from the embedded database to an empty PostgreSQL database (N31). Nothing can
 * be changed meanwhile: what begins is refused at once, what has begun is waited for, and all
 * tables are locked for sharing, so that the copy is of one moment.
 */
@Component(service = DatabaseCopy.class)
public final class DatabaseCopy {

  private final DataSource source;
  private final DataSourceFactory postgres;
  private final OpenUnits units;
  private final WriteGate gate;

  /** Where to: an account that may make tables in an empty database. */
  public record Target(String url, String user, String password) {

    @Override
    public String toString() {
      return url + " as " + user; // never the password
    }
  }

  /**
   * A table that was copied and compared.
   *
   * @param checksum over all rows, the same on both sides
   */
  public record Copied(String table, long rows, String checksum) {}

  /** Is told how far it is. */
  public interface Told {
    /** The tables of a bundle are made. */
    void unit(String unit);

    /**
     * @param done how many tables are copied
     * @param all how many there are
     */
    void table(Copied table, int done, int all);
  }

  /** Why there is no copy. */
  public enum Reason {
    /** The address is not one of PostgreSQL. */
    NOT_POSTGRES,
    /** A copy was made or is being made. */
    CLOSED,
    /** The agency is not on the embedded database. */
    NOT_EMBEDDED,
    /** The other database does not let us in; {@code reason} has its words. */
    NO_ANSWER,
    /** {@code count} tables are there already, such as {@code table}. */
    NOT_EMPTY,
    /** No module that is installed makes {@code tables}. */
    NO_SUCH_TABLES,
    /** {@code table} is not the same on both sides. */
    DIFFERENT,
    /** It broke in the middle; {@code reason} says how. */
    BROKEN
  }

  /** Why there is no copy, in English for the console. The target is as it was before. */
  public static final class Failed extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient Map<String, Object> arguments;

    Failed(Reason reason, Map<String, Object> arguments, String message, Throwable cause) {
      super(message, cause);
      this.reason = reason;
      this.arguments = Map.copyOf(arguments);
    }

    Failed(Reason reason, Map<String, Object> arguments, String message) {
      this(reason, arguments, message, null);
    }

    public Reason reason() {
      return reason;
    }

    /** As the reason names them; never a password. */
    public Map<String, Object> arguments() {
      return arguments;
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

  /** Whether the agency is on the embedded database. */
  public boolean possible() throws SQLException {
    try (Connection from = source.getConnection()) {
      return embedded(from);
    }
  }

  private static boolean embedded(Connection from) throws SQLException {
    return from.getMetaData().getDatabaseProductName().contains("Derby");
  }

  /** Whether data cannot be changed here, for a copy is made or was made. */
  public boolean closed() {
    return gate.isClosed();
  }

  /**
   * Whether a copy could begin; changes nothing on either side.
   *
   * @throws Failed when it could not
   */
  public void check(Target target) throws Failed {
    mustBePossible(target);
    try {
      if (!possible()) {
        throw notEmbedded();
      }
    } catch (SQLException e) {
      throw broken(e);
    }
    try (Connection to = connected(target).getConnection()) {
      new TargetSchema(to).mustBeEmpty();
    } catch (SQLException e) {
      throw noAnswer(e);
    }
  }

  private void mustBePossible(Target target) throws Failed {
    if (!target.url().startsWith("jdbc:postgresql:")) {
      throw new Failed(
          Reason.NOT_POSTGRES,
          Map.of(),
          "Not the address of a PostgreSQL database: " + target.url());
    }
    if (gate.isClosed()) {
      throw closedAlready();
    }
  }

  private static Failed closedAlready() {
    String why = "A copy is being made, or was made and tourwright:database-open ends that.";
    return new Failed(Reason.CLOSED, Map.of(), why);
  }

  private static Failed notEmbedded() {
    return new Failed(
        Reason.NOT_EMBEDDED, Map.of(), "This agency is not on the embedded database.");
  }

  private static Failed noAnswer(SQLException e) {
    return new Failed(Reason.NO_ANSWER, Map.of("reason", words(e)), e.getMessage(), e);
  }

  private static Failed broken(SQLException e) {
    return new Failed(Reason.BROKEN, Map.of("reason", words(e)), e.getMessage(), e);
  }

  private static String words(SQLException e) {
    return String.valueOf(e.getMessage());
  }

  /**
   * Copies and compares. Afterwards nothing can be changed here any more, for it would be missing
   * in the copy, until {@link #reopen} or a start.
   *
   * @param told is given what is being done
   * @return the tables in the order of their copying
   * @throws Failed when it is not possible; then data can be changed again
   */
  public List<Copied> copy(Target target, Told told) throws Failed {
    mustBePossible(target);
    if (!gate.close()) {
      throw closedAlready();
    }
    boolean done = false;
    try {
      List<Copied> copied = locked(connected(target), told);
      done = true;
      return copied;
    } catch (SQLException e) {
      throw broken(e);
    } finally {
      gate.ended(done);
    }
  }

  /**
   * Lets data be changed here again: the copy is not used, or not any more.
   *
   * @throws org.tourwright.core.error.Conflict while it is being made
   */
  public void reopen() {
    gate.open();
  }

  /** Nothing is asked of the target yet. */
  private DataSource connected(Target target) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty(DataSourceFactory.JDBC_URL, target.url());
    properties.setProperty(DataSourceFactory.JDBC_USER, target.user());
    properties.setProperty(DataSourceFactory.JDBC_PASSWORD, target.password());
    return postgres.createDataSource(properties);
  }

  private List<Copied> locked(DataSource target, Told told) throws SQLException, Failed {
    try (Connection from = source.getConnection()) {
      if (!embedded(from)) {
        throw notEmbedded();
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

  private List<Copied> filled(Connection from, Tables tables, DataSource target, Told told)
      throws SQLException, Failed {
    try (Connection to = target.getConnection()) {
      TargetSchema schema = new TargetSchema(to);
      schema.mustBeEmpty();
      boolean done = false;
      try {
        for (String unit : units.names()) {
          told.unit(unit);
          units.migrate(unit, target);
        }
        schema.mustHave(tables);
        List<Copied> copied = rows(from, tables, to, told);
        Sequences.copy(from, to);
        done = true;
        return copied;
      } finally {
        if (!done) {
          schema.clear();
        }
      }
    }
  }

  private static List<Copied> rows(Connection from, Tables tables, Connection to, Told told)
      throws SQLException, Failed {
    to.setAutoCommit(false);
    List<Copied> copied = new ArrayList<>();
    TableCopy copy = new TableCopy(from, to);
    copy.empty(tables);
    List<Tables.Table> order = tables.parentsFirst();
    for (Tables.Table table : order) {
      Copied one = copy.copy(table);
      copied.add(one);
      told.table(one, copied.size(), order.size());
    }
    to.commit();
    to.setAutoCommit(true);
    return copied;
  }
}
