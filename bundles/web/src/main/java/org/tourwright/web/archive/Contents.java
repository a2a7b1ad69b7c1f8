package org.tourwright.web.archive;

import java.util.List;
import java.util.TreeSet;

/**
 * What a module's bundle holds, read from its code and not from what it says of itself.
 *
 * @param id as its Module tells it; null when the code does not show it
 * @param permissions that it declares, sorted
 * @param tables that its migrations and entities name, sorted
 * @param ownSql whether migrations run SQL that was written by hand
 * @param jobs names of its scheduled jobs; the class where the code does not show the name
 * @param consumers names of its event subscriptions, likewise
 * @param pages whether it brings pages
 * @param services of the platform or of other modules that it cannot do without
 * @param packages that it imports, with their version ranges
 */
public record Contents(
    String id,
    List<String> permissions,
    List<Endpoint> endpoints,
    List<String> tables,
    boolean ownSql,
    List<String> jobs,
    List<String> consumers,
    boolean pages,
    List<String> services,
    List<String> packages) {

  /** One REST method. */
  public record Endpoint(String method, String path, String permission, Rule rule) {

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  /** Whom a REST method lets in. */
  public enum Rule {
    PERMITTED,
    LOGGED_IN,
    PUBLIC,
    /** Does not say, or says more than one. */
    NONE
  }

  public Contents {
    permissions = List.copyOf(permissions);
    endpoints = List.copyOf(endpoints);
    tables = List.copyOf(tables);
    jobs = List.copyOf(jobs);
    consumers = List.copyOf(consumers);
    services = List.copyOf(services);
    packages = List.copyOf(packages);
  }

  /**
   * What comes and goes when this takes the place of another version.
   *
   * @param before null when there is none
   */
  public Difference since(Contents before) {
    if (before == null) {
      return null;
    }
    return new Difference(
        added(before.permissions, permissions),
        added(permissions, before.permissions),
        added(texts(before.endpoints), texts(endpoints)),
        added(texts(endpoints), texts(before.endpoints)),
        added(before.tables, tables),
        added(before.jobs, jobs),
        added(before.consumers, consumers));
  }

  /** What an update changes. */
  public record Difference(
      List<String> newPermissions,
      List<String> gonePermissions,
      List<String> newEndpoints,
      List<String> goneEndpoints,
      List<String> newTables,
      List<String> newJobs,
      List<String> newConsumers) {

    public Difference {
      newPermissions = List.copyOf(newPermissions);
      gonePermissions = List.copyOf(gonePermissions);
      newEndpoints = List.copyOf(newEndpoints);
      goneEndpoints = List.copyOf(goneEndpoints);
      newTables = List.copyOf(newTables);
      newJobs = List.copyOf(newJobs);
      newConsumers = List.copyOf(newConsumers);
    }
  }

  /** An endpoint that lets in others than before is another one. */
  private static List<String> texts(List<Endpoint> endpoints) {
    return endpoints.stream()
        .map(one -> one + " (" + (one.permission() == null ? one.rule() : one.permission()) + ")")
        .toList();
  }

  private static List<String> added(List<String> before, List<String> after) {
    TreeSet<String> added = new TreeSet<>(after);
    added.removeAll(before);
    return List.copyOf(added);
  }
}
