package org.tourwright.itests;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Watches in the database which node takes which job, and whether another one had it. */
final class JobTakes {

  private final String url;

  private JobTakes(String url) {
    this.url = url;
  }

  static JobTakes watch(String url) {
    JobTakes made = new JobTakes(url);
    made.execute(
        "create table itests_take (job varchar(80), node varchar(60), before varchar(60))");
    made.execute(
        "create function itests_take() returns trigger as $$ begin"
            + " if new.held_by is not null and new.last_started_at is distinct from"
            + " old.last_started_at then insert into itests_take values"
            + " (new.name, new.held_by, old.held_by); end if; return new; end $$ language plpgsql");
    made.execute(
        "create trigger itests_take before update on core_job"
            + " for each row execute function itests_take()");
    return made;
  }

  /** Jobs that a node began while another one had them. */
  List<String> doubled() {
    return strings("select job from itests_take where before is not null and before <> node");
  }

  /** Nodes that ran jobs. */
  List<String> workers() {
    return strings("select distinct node from itests_take");
  }

  List<String> nodes() {
    return strings("select id from core_node");
  }

  /** As if this node had begun the job just now. */
  void hold(String job, String node) {
    execute(
        "update core_job set next_at = now() at time zone 'UTC' - interval '1 minute', held_by = '"
            + node
            + "', held_until = now() at time zone 'UTC' + interval '1 day' where name = '"
            + job
            + "'");
  }

  String holder(String job) {
    List<String> found =
        strings("select coalesce(held_by, 'nobody') from core_job where name = '" + job + "'");
    return found.isEmpty() ? "no such job" : found.get(0);
  }

  private void execute(String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private List<String> strings(String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (result.next()) {
        found.add(result.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
