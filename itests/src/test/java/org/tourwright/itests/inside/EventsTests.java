package org.tourwright.itests.inside;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.junit.After;
import org.junit.Test;
import org.osgi.framework.InvalidSyntaxException;
import org.tourwright.core.event.Event;
import org.tourwright.core.event.Events;
import org.tourwright.core.job.ScheduledJob;
import org.tourwright.core.user.Caller;
import org.tourwright.itests.ApiClient;
import org.tourwright.itests.Await;
import org.tourwright.itests.Installation;

/** No event is lost, none is handled twice, and the order of each thing's events holds. */
public abstract class EventsTests extends WiringTests {

  static final Duration SOON = Duration.ofSeconds(60);
  private static final Caller TEST = Caller.system("itests");
  private static final String EVENTS = "/api/core/events";

  @Inject private Events events;

  private final Ticks ticks = new Ticks("itests." + UUID.randomUUID());

  /** The departments of this test are gone for good: nothing is kept for them. */
  @After
  public void go() throws SQLException {
    ticks.go();
    for (String table : List.of("core_subscription", "core_delivery")) {
      sql().execute("delete from " + table + " where consumer like 'itests.%'");
    }
  }

  @Test
  public void whoWasAwayCatchesUpInOrderAndWithoutDoubles() throws SQLException {
    List<UUID> things = Stream.generate(UUID::randomUUID).limit(50).toList();
    UUID ill = things.get(7);
    // From before it was ever there, while it is there, and while it is away.
    publish(things, 0, 10);
    ticks.come(context);
    await(things, 500);
    publish(things, 10, 20);
    await(things, 1000);
    ticks.go();
    publish(things, 20, 40);

    // In the middle of it one fails for good; its next failure is the last that is let be.
    ticks.choke(ill);
    lastAttempt(ill);
    ticks.come(context);
    Await.until("the failed one to be parked", SOON, () -> parked() == 1);
    // All others went on; of this one nothing did.
    await(things, 1000 + 49 * 20);
    assertEquals(List.copyOf(IntStream.range(0, 20).boxed().toList()), ticks.of(ill));

    ticks.recover();
    ApiClient admin = admin();
    Map<String, String> mine = Map.of("consumer", ticks.name());
    assertEquals(1, admin.post(EVENTS + "/retry", mine).expect(200).json().path("count").asInt());
    await(things, 2000);

    List<Integer> inOrder = IntStream.range(0, 40).boxed().toList();
    things.forEach(thing -> assertEquals(inOrder, ticks.of(thing)));
    Await.until("nothing to be open", SOON, () -> number("state in ('WAITING', 'PARKED')") == 0);
    assertEquals(2000, ticks.count(things));
  }

  @Test
  public void whoIsSlowKeepsNobodyWaiting() {
    List<UUID> things = Stream.generate(UUID::randomUUID).limit(20).toList();
    Ticks slow = new Ticks("itests.slow." + UUID.randomUUID());
    try {
      slow.come(context);
      slow.hold();
      ticks.come(context);
      publish(things, 0, 20);
      await(things, 400);
      assertEquals(0, slow.count(things));
      slow.release();
      Await.until("the slow one to be there too", SOON, () -> slow.count(things) == 400);
    } finally {
      slow.release();
      slow.go();
    }
  }

  @Test
  public void anAdminSeesWhyAnEventIsParkedAndSkipsIt() throws SQLException {
    UUID thing = UUID.randomUUID();
    ticks.come(context);
    publish(List.of(thing), 0, 1);
    await(List.of(thing), 1);
    ticks.go();
    publish(List.of(thing), 1, 3);
    ApiClient admin = admin();
    assertEquals(2, lag(admin).path("waiting").asInt());
    ticks.choke(thing);
    lastAttempt(thing);
    ticks.come(context);
    Await.until("the failed one to be parked", SOON, () -> parked() == 1);

    JsonNode lag = lag(admin);
    assertEquals(1, lag.path("parked").asInt());
    assertEquals(1, lag.path("waiting").asInt());
    assertTrue(lag.path("oldest").isTextual());
    String list = EVENTS + "?state=PARKED&consumer=" + ticks.name();
    JsonNode listed = admin.get(list).expect(200).json();
    assertEquals(1, listed.path("total").asInt());
    JsonNode line = listed.path("items").path(0);
    assertTrue(line.path("lastError").asText().contains("Cannot swallow"));
    assertEquals(0, admin.get(list + "&from=2100-01-01").expect(200).json().path("items").size());
    assertEquals(0, admin.get(list + "&to=2000-01-01").expect(200).json().path("items").size());
    assertEquals(1, admin.get(list + "&from=2000-01-01").expect(200).json().path("items").size());

    String one = EVENTS + "/" + line.path("id").asText();
    JsonNode seen = admin.get(one).expect(200).json();
    assertEquals(1, seen.at("/payload/place").asInt());
    assertEquals("itests", seen.path("byName").asText());
    admin.post(one + "/skip", Map.of("reason", " ")).expectProblem(400, "core.invalid");
    ticks.recover();
    admin.post(one + "/skip", Map.of("reason", "Made by mistake")).expect(204);

    // The next one of the same thing goes on, and the skipped one never comes.
    await(List.of(thing), 2);
    assertEquals(List.of(0, 2), ticks.of(thing));
    admin.post(one + "/retry", Map.of()).expectProblem(409, "core.wrong-state");
    JsonNode skipped = admin.get(one).expect(200).json().path("delivery");
    assertEquals("Made by mistake", skipped.path("skipReason").asText());
    assertTrue(
        admin
            .get("/api/core/audit?id=" + line.path("eventId").asText())
            .expect(200)
            .text()
            .contains("Made by mistake"));
  }

  @Test
  public void whatIsPastItsTimeIsForgottenAndDoesNotComeAgain() throws Exception {
    UUID old = UUID.randomUUID();
    UUID open = UUID.randomUUID();
    ticks.come(context);
    publish(List.of(old), 0, 5);
    await(List.of(old), 5);
    ticks.go();
    publish(List.of(open), 0, 1);
    sql()
        .execute(
            "update core_subscription set complete = true where consumer = '" + ticks.name() + "'");

    age(old, 60);
    forget();
    assertEquals("deliveries of two months ago", 0, number("aggregate_id = '" + old + "'"));
    assertEquals("their events", 5, eventsOf(old));

    age(old, 500);
    age(open, 500);
    forget();
    assertEquals("events of last year", 0, eventsOf(old));
    assertEquals("an event that is not delivered yet", 1, eventsOf(open));

    ticks.come(context);
    await(List.of(old, open), 6);
    assertEquals(List.of(0), ticks.of(open));
    assertEquals(List.of(0, 1, 2, 3, 4), ticks.of(old));
    assertNotEquals(0, number("state = 'DONE'"));
  }

  /** For each thing the places from one to before the other, many in a transaction. */
  private void publish(List<UUID> things, int from, int to) {
    for (int place = from; place < to; place++) {
      int now = place;
      work.required(
          () -> {
            things.forEach(thing -> events.publish(TEST, new Ticked(thing, now)));
            return null;
          });
    }
  }

  void publish(Event event) {
    work.required(
        () -> {
          events.publish(TEST, event);
          return null;
        });
  }

  private void await(List<UUID> things, int count) {
    Await.value(
        count + " events to be handled", SOON, () -> ticks.count(things), done -> done == count);
  }

  /** The first open delivery of a thing is parked when it fails once more. */
  private void lastAttempt(UUID thing) throws SQLException {
    String mine = " consumer = '" + ticks.name() + "' and aggregate_id = '" + thing + "'";
    sql()
        .execute(
            "update core_delivery set attempts = 9 where"
                + mine
                + " and number = (select min(number) from core_delivery where state = 'WAITING' and"
                + mine
                + ")");
  }

  private void age(UUID thing, int days) throws SQLException {
    String then =
        database().name().equals("DERBY")
            ? "{fn timestampadd(SQL_TSI_DAY, -" + days + ", current_timestamp)}"
            : "localtimestamp - interval '" + days + " days'";
    // Numbers rise with time: what came before is as old.
    String until =
        " number <= (select max(number) from core_event where aggregate_id = '" + thing + "')";
    sql().execute("update core_event set happened_at = " + then + " where" + until);
    sql()
        .execute(
            "update core_delivery set done_at = " + then + " where state = 'DONE' and" + until);
  }

  private void forget() throws InvalidSyntaxException {
    context.getServiceReferences(ScheduledJob.class, null).stream()
        .map(context::getService)
        .filter(job -> job.name().equals("core.forget-events"))
        .findFirst()
        .orElseThrow()
        .run(TEST);
  }

  private JsonNode lag(ApiClient admin) {
    for (JsonNode one : admin.get(EVENTS + "/consumers").expect(200).json().path("items")) {
      if (one.path("consumer").asText().equals(ticks.name())) {
        return one;
      }
    }
    throw new AssertionError("No " + ticks.name());
  }

  static ApiClient admin() {
    return api().login(Installation.ADMIN, Installation.ADMIN_PASSWORD);
  }

  private long parked() throws SQLException {
    return number("state = 'PARKED'");
  }

  /** How many deliveries of this consumer there are. */
  private long number(String where) throws SQLException {
    return sql()
        .number(
            "select count(*) from core_delivery where consumer = '"
                + ticks.name()
                + "' and "
                + where);
  }

  private long eventsOf(UUID thing) throws SQLException {
    return sql().number("select count(*) from core_event where aggregate_id = '" + thing + "'");
  }

  Sql sql() {
    return new Sql(dataSource);
  }
}
