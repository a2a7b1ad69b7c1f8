package org.tourwright.persistence.internal;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import javax.management.AttributeNotFoundException;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.metric.MetricSource;
import org.tourwright.core.metric.Metrics;
import org.tourwright.core.metric.Timing;

/** What transactions, connections and statements did since this bundle started. */
@Component(service = {DatabaseFigures.class, MetricSource.class})
public final class DatabaseFigures implements MetricSource {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseFigures.class);
  private static final ObjectName POOLS = pools();
  private static final String CONNECTIONS = "tourwright_database_connections";
  private static final String CONNECTIONS_HELP = "Database connections of the pool, by state";
  private static final String TRANSACTIONS = "tourwright_database_transactions";
  private static final String TRANSACTIONS_HELP =
      "Transactions by how they ended; one that is retried ends again";

  /** Until the settings are there. */
  static final LongSupplier STANDARD =
      () -> Long.parseLong(DatabaseSettings.SLOW_MILLIS.standard());

  private volatile LongSupplier slowFrom = STANDARD;
  private final LongAdder committed = new LongAdder();
  private final LongAdder rolledBack = new LongAdder();
  private final LongAdder retried = new LongAdder();
  private final LongAdder slow = new LongAdder();
  private final LongAdder failed = new LongAdder();
  private final AtomicInteger waiting = new AtomicInteger();
  private final Timing connecting = new Timing();
  private final Timing statements = new Timing();

  void committed() {
    committed.increment();
  }

  void rolledBack() {
    rolledBack.increment();
  }

  void retried() {
    retried.increment();
  }

  /** A statement that took so many milliseconds or more is slow. */
  long slowFrom() {
    return slowFrom.getAsLong();
  }

  void slowFrom(LongSupplier millis) {
    slowFrom = millis;
  }

  void slow() {
    slow.increment();
  }

  void failed() {
    failed.increment();
  }

  /** How many threads wait for a connection. */
  AtomicInteger waiting() {
    return waiting;
  }

  /** How long it took to get a connection. */
  Timing connecting() {
    return connecting;
  }

  Timing statements() {
    return statements;
  }

  @Override
  public void tell(Metrics metrics) {
    metrics.counter(
        TRANSACTIONS, TRANSACTIONS_HELP, Map.of("outcome", "committed"), committed.sum());
    metrics.counter(
        TRANSACTIONS, TRANSACTIONS_HELP, Map.of("outcome", "rolled_back"), rolledBack.sum());
    metrics.counter(TRANSACTIONS, TRANSACTIONS_HELP, Map.of("outcome", "retried"), retried.sum());
    metrics.gauge(CONNECTIONS, CONNECTIONS_HELP, Map.of("state", "in_use"), pool("Active"));
    metrics.gauge(CONNECTIONS, CONNECTIONS_HELP, Map.of("state", "idle"), pool("Idle"));
    metrics.gauge(
        "tourwright_database_connection_waiters",
        "Threads that wait for a database connection",
        Map.of(),
        waiting.get());
    metrics.timing(
        "tourwright_database_connection_wait_seconds",
        "How long it took to get a database connection",
        Map.of(),
        connecting);
    metrics.timing(
        "tourwright_database_statement_seconds",
        "How long database statements took",
        Map.of(),
        statements);
    metrics.counter(
        "tourwright_database_slow_statements",
        "Statements that took longer than core.slowQueryMillis; they stand in the log",
        Map.of(),
        slow.sum());
    metrics.counter(
        "tourwright_database_failed_statements",
        "Statements that the database refused",
        Map.of(),
        failed.sum());
  }

  /**
   * Pax TransX tells of its pools over JMX, and there only; other beans beside them tell how they
   * are set up.
   */
  private static long pool(String what) {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    long sum = 0;
    for (ObjectName name : server.queryNames(POOLS, null)) {
      try {
        sum += ((Number) server.getAttribute(name, what + "Connections")).longValue();
      } catch (AttributeNotFoundException | InstanceNotFoundException e) {
        LOG.trace("{} is no pool, or is just being made anew", name, e);
      } catch (JMException e) {
        LOG.warn("{} does not tell its connections", name, e);
      }
    }
    return sum;
  }

  private static ObjectName pools() {
    try {
      return new ObjectName("org.ops4j.pax.transx:type=Pool,*");
    } catch (MalformedObjectNameException e) {
      throw new IllegalStateException(e);
    }
  }
}
