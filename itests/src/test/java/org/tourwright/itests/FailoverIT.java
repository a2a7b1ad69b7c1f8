package org.tourwright.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.parallel.Isolated;
import org.tourwright.itests.load.Bench;
import org.tourwright.itests.load.Load;

/**
 * The database server dies under load, and its standby takes over. The long version is {@code
 * ./tourwright bench failover}.
 */
@Isolated("it measures under load, and a load disturbs")
@EnabledIf("possible")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailoverIT {

  private static final Duration PHASE = Bench.phase(Duration.ofSeconds(8));
  private static final int NODES = Integer.getInteger("tourwright.load.nodes", 1);

  private PostgresPair pair;
  private Cluster cluster;

  static boolean possible() {
    return ClusterIT.possible();
  }

  @BeforeAll
  void start() {
    pair = PostgresPair.start();
    cluster = Cluster.start("FailoverIT", NODES, pair.url());
  }

  @AfterAll
  void stop() {
    try {
      if (cluster != null) {
        cluster.close();
      }
    } finally {
      if (pair != null) {
        pair.close();
      }
    }
  }

  @Test
  void what_was_answered_as_done_survives_the_primary_and_the_nodes_go_on_by_themselves() {
    ApiClient admin = cluster.admin();
    try (Load load = load(admin)) {
      load.start();
      Bench.work(PHASE);
      long killed = System.nanoTime();
      pair.killPrimary();
      pair.promoteStandby();
      double promoted = seconds(killed);
      awaitWrite(admin);
      double recovered = seconds(killed);
      Bench.work(PHASE);
      load.stop();
      Bench.print(
          "failover",
          NODES + " node(s): primary killed, standby promoted under load",
          load.seen().table()
              + String.format(
                  java.util.Locale.ROOT,
                  "%nThe standby was primary %.1f s after the kill began, the first write was"
                      + " answered after %.1f s.%n",
                  promoted,
                  recovered));
      assertThat(load.seen().broken()).isEmpty();
      assertThat(load.ledger().receipts()).isPositive();
      Bench.print("failover", "Afterwards", load.check().table());
    }
    try (Load after = load(admin)) {
      after.start();
      Bench.work(Duration.ofSeconds(3));
      after.stop();
      assertThat(after.seen().failures()).as("failures long after the failover").isEmpty();
    }
  }

  private Load load(ApiClient admin) {
    return Load.on(cluster.url())
        .by(admin)
        .sellers(2)
        .patience(Duration.ofSeconds(90))
        .database(pair.url());
  }

  /** The session was made before the kill. */
  private static void awaitWrite(ApiClient admin) {
    String key = UUID.randomUUID().toString();
    Await.until(
        "a write after the failover",
        Duration.ofSeconds(120),
        () ->
            admin
                    .post("/api/core/customers", Map.of("name", "Sau sự cố", "language", "vi"), key)
                    .status()
                == 201);
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
