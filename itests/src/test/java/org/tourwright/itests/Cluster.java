package org.tourwright.itests;

import static org.ops4j.pax.exam.CoreOptions.environment;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Nodes on one PostgreSQL database with a load balancer before them. */
final class Cluster implements AutoCloseable {

  /** As a cluster is set up: the load balancer looks every second. */
  private static final String WEB = "readyGraceSeconds = 4\n";

  private final List<Platform> nodes = new ArrayList<>();
  private final String database;
  private LoadBalancer balancer;

  private Cluster(String database) {
    this.database = database;
  }

  /**
   * Starts all nodes at once on an empty database.
   *
   * @param database JDBC URL for the nodes and for tests that look into it
   */
  static Cluster start(String name, int size, String database) {
    Cluster cluster = new Cluster(database);
    for (int i = 1; i <= size; i++) {
      Installation node = Installation.of(name + "-" + i, Database.postgres(database), "none");
      node.file("etc/org.tourwright.web.cfg", WEB);
      node.with(environment("TOURWRIGHT_KEY_FILE=" + key(node)));
      cluster.nodes.add(new Platform(node));
    }
    try {
      cluster.startNodes();
      cluster.balancer = LoadBalancer.before(directory(cluster), cluster.nodes);
      return cluster;
    } catch (RuntimeException | Error e) {
      cluster.close();
      throw e;
    }
  }

  /** One for all nodes, which here are on one machine. */
  private static Path key(Installation node) {
    return node.home().resolveSibling("cluster.key");
  }

  private static Path directory(Cluster cluster) {
    Path home = cluster.nodes.get(0).installation().home();
    return home.resolveSibling(home.getFileName() + "-haproxy");
  }

  private void startNodes() {
    ExecutorService starting = Executors.newFixedThreadPool(nodes.size());
    try {
      List<Future<?>> started = new ArrayList<>();
      for (Platform node : nodes) {
        started.add(
            starting.submit(
                () -> {
                  node.start();
                  return null;
                }));
      }
      for (Future<?> one : started) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("A node did not start", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      starting.shutdown();
    }
  }

  Platform node(int number) {
    return nodes.get(number - 1);
  }

  /** The address of the load balancer. */
  URI url() {
    return balancer.url();
  }

  /** The first administrator, at the load balancer. */
  ApiClient admin() {
    return new ApiClient(url()).login(Installation.ADMIN, Installation.ADMIN_PASSWORD);
  }

  String database() {
    return database;
  }

  @Override
  public void close() {
    if (balancer != null) {
      balancer.close();
    }
    for (Platform node : nodes) {
      try {
        node.close();
      } finally {
        node.installation().delete();
      }
    }
  }
}
