package org.tourwright.itests.inside;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.transaction.TransactionManager;
import org.apache.karaf.features.FeaturesService;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.tourwright.core.message.Mail;
import org.tourwright.core.message.Outbox;
import org.tourwright.core.user.Caller;
import org.tourwright.itests.ApiClient;
import org.tourwright.itests.Await;
import org.tourwright.itests.Installation;

/**
 * What holds the departments up: the one data source in transactions, and departments that come and
 * go.
 */
public abstract class WiringTests extends InsideTests {

  private static final String DEPARTMENT = "tourwright-campaigns";

  @Inject private TransactionManager transactions;
  @Inject private FeaturesService features;
  @Inject private Outbox outbox;

  @Test
  public void theDatabaseIsTheOneThatWasAskedFor() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      String product = connection.getMetaData().getDatabaseProductName();
      assertTrue(product, product.toUpperCase(Locale.ROOT).contains(database().name()));
    }
  }

  @Test
  public void whatIsRolledBackLeavesNothing() throws Exception {
    execute("create table itests_thing (id integer primary key, name varchar(40))");

    transactions.begin();
    execute("insert into itests_thing values (1, 'Đà Nẵng')");
    assertEquals(1, count());
    transactions.rollback();
    assertEquals(0, count());

    transactions.begin();
    execute("insert into itests_thing values (2, '北京')");
    transactions.commit();
    assertEquals(1, count());
  }

  @Test
  public void aMailOfWorkThatIsRolledBackDoesNotExist() {
    assertThrows(
        IllegalStateException.class,
        () ->
            work.required(
                () -> {
                  outbox.send(Caller.system("itests"), mail("rolled-back@example.org"));
                  throw new IllegalStateException("something failed after the mail");
                }));
    work.required(() -> outbox.send(Caller.system("itests"), mail("kept@example.org")));

    assertEquals(0, mails("rolled-back@example.org"));
    assertEquals(1, mails("kept@example.org"));
  }

  /** Two who hold one record each and want the other's: one of them begins anew. */
  @Test
  public void workThatWaitsInACircleIsDoneAgain() throws Exception {
    execute("create table itests_pair (id integer primary key, changes integer not null)");
    execute("insert into itests_pair values (1, 0)");
    execute("insert into itests_pair values (2, 0)");
    CyclicBarrier bothHoldOne = new CyclicBarrier(2);
    AtomicInteger attempts = new AtomicInteger();
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      Future<?> there = two.submit(() -> circle(1, 2, bothHoldOne, attempts));
      Future<?> back = two.submit(() -> circle(2, 1, bothHoldOne, attempts));
      there.get(60, TimeUnit.SECONDS);
      back.get(60, TimeUnit.SECONDS);
    } finally {
      two.shutdownNow();
    }

    assertEquals(3, attempts.get());
    assertEquals("4", text("select sum(changes) from itests_pair"));
  }

  private void circle(int first, int second, CyclicBarrier bothHoldOne, AtomicInteger attempts) {
    boolean[] begun = new boolean[1];
    work.required(
        () -> {
          attempts.incrementAndGet();
          try {
            execute("update itests_pair set changes = changes + 1 where id = " + first);
            if (!begun[0]) {
              begun[0] = true;
              bothHoldOne.await(30, TimeUnit.SECONDS);
            }
            execute("update itests_pair set changes = changes + 1 where id = " + second);
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
          return null;
        });
  }

  private static Mail mail(String to) {
    return new Mail(
        "itests", null, null, to, null, "Thử", "<p>Thử</p>", "Thử", List.of(), Map.of());
  }

  private int mails(String to) {
    return api()
        .login(Installation.ADMIN, Installation.ADMIN_PASSWORD)
        .get("/api/messaging/mails?q=" + to)
        .expect(200)
        .json()
        .path("items")
        .size();
  }

  @Test
  public void aDepartmentComesAndGoesAndNothingElseNotices() throws Exception {
    Map<String, String> before = othersThan(DEPARTMENT);
    assertTrue(features.isInstalled(features.getFeature(DEPARTMENT)));

    features.uninstallFeature(DEPARTMENT, EnumSet.noneOf(FeaturesService.Option.class));
    assertFalse(isThere());
    assertEquals(before, othersThan(DEPARTMENT));

    features.installFeature(DEPARTMENT, EnumSet.noneOf(FeaturesService.Option.class));
    assertTrue(isThere());
    assertEquals(before, othersThan(DEPARTMENT));
  }

  @Test
  public void whoTampersWithTheAuditTrailIsFound() throws SQLException {
    ApiClient admin = api().login(Installation.ADMIN, Installation.ADMIN_PASSWORD);
    Await.value(
        "the audit trail to be linked",
        Duration.ofSeconds(60),
        () -> check(admin),
        verdict -> verdict.path("linked").asLong() > 0);
    assertEquals("", fault(admin));

    String line = text("select audit_id from core_audit_link where number = 1");
    String name = text("select by_name from core_audit where id = '" + line + "'");
    execute("update core_audit set by_name = 'Somebody' where id = '" + line + "'");
    assertEquals("CHANGED", fault(admin));
    execute("update core_audit set by_name = '" + name + "' where id = '" + line + "'");
    assertEquals("", fault(admin));

    execute("delete from core_audit where id = '" + line + "'");
    assertEquals("REMOVED", fault(admin));
  }

  private static JsonNode check(ApiClient admin) {
    return admin.get("/api/core/audit/check").expect(200).json();
  }

  private static String fault(ApiClient admin) {
    return check(admin).path("broken").path("fault").asText();
  }

  private String text(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      assertTrue(sql, rows.next());
      return rows.getString(1);
    }
  }

  private boolean isThere() {
    return Arrays.stream(context.getBundles())
        .anyMatch(bundle -> bundle.getSymbolicName().equals("org.tourwright.campaigns"));
  }

  /** Every other bundle by name: its id, state, time of the last change, and its services. */
  private Map<String, String> othersThan(String department) {
    String name = department.replace("tourwright-", "org.tourwright.");
    return Arrays.stream(context.getBundles())
        .filter(bundle -> !bundle.getSymbolicName().equals(name))
        .collect(
            Collectors.toMap(
                bundle -> bundle.getSymbolicName() + " " + bundle.getVersion(),
                WiringTests::state,
                (one, other) -> one + "; " + other,
                TreeMap::new));
  }

  private static String state(Bundle bundle) {
    // A refresh gives a bundle another wiring, even where its state looks the same afterwards.
    Object wiring = bundle.adapt(org.osgi.framework.wiring.BundleWiring.class);
    return bundle.getBundleId()
        + " state "
        + bundle.getState()
        + " changed "
        + bundle.getLastModified()
        + " wiring "
        + System.identityHashCode(wiring)
        + " context "
        + System.identityHashCode(bundle.getBundleContext());
  }

  private int count() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from itests_thing")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
