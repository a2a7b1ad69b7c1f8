package org.tourwright.itests.inside;

import static org.ops4j.pax.exam.CoreOptions.systemProperty;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.inject.Inject;
import org.junit.Test;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.osgi.framework.ServiceRegistration;
import org.tourwright.core.event.Event;
import org.tourwright.core.event.EventConsumer;
import org.tourwright.core.event.Events;
import org.tourwright.core.user.Caller;
import org.tourwright.itests.Await;
import org.tourwright.itests.Database;

/**
 * How fast events are published and handed over with a long past stored. No test: {@code
 * benchmarks/events.sh} runs it and shows the table that it writes.
 */
public class EventsMeasured extends InsideTests {

  private static final Caller CALLER = Caller.system("bench");
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final int WARM_UP = 1000;
  private static final int PUBLISHED = 5000;
  private static final int THREADS = 2;
  private static final int CONSUMERS = 4;

  @Inject private Events events;

  private final List<Counter> consumers =
      IntStream.range(0, CONSUMERS).mapToObj(number -> new Counter("bench." + number)).toList();

  /** Counts what it gets. */
  private static final class Counter implements EventConsumer {
    private final String name;
    private final AtomicInteger got = new AtomicInteger();
    private ServiceRegistration<EventConsumer> registration;

    Counter(String name) {
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Set<Class<? extends Event>> types() {
      return Set.of(Ticked.class);
    }

    @Override
    public boolean fromTheBeginning() {
      return false;
    }

    @Override
    public void on(Caller caller, Event event) {
      got.incrementAndGet();
    }
  }

  @Override
  protected Database database() {
    return Database.POSTGRESQL;
  }

  @Configuration
  @Override
  public Option[] configuration() {
    List<Option> options = new ArrayList<>(List.of(super.configuration()));
    for (String name : List.of("tourwright.bench.stored", "tourwright.bench.table")) {
      options.add(systemProperty(name).value(System.getProperty(name)));
    }
    return options.toArray(Option[]::new);
  }

  @Test
  public void measure() throws Exception {
    come();
    go();
    List<String> table = new ArrayList<>();
    table.add(
        "| events stored | deliveries stored | published/s | ratio | handed over/s | ratio |");
    table.add("| ---: | ---: | ---: | ---: | ---: | ---: |");
    double[] first = null;
    for (String stored : System.getProperty("tourwright.bench.stored").split(",")) {
      fill(Long.parseLong(stored.strip()));
      publish(WARM_UP);
      handOver(WARM_UP);
      double[] now = {publish(PUBLISHED), handOver(PUBLISHED)};
      first = first == null ? now : first;
      table.add(line(now, first));
      Files.write(Path.of(System.getProperty("tourwright.bench.table")), table);
    }
  }

  private String line(double[] now, double[] first) throws SQLException {
    return String.format(
        Locale.ROOT,
        "| %,d | %,d | %,.0f | %.2f | %,.0f | %.2f |",
        sql().number("select count(*) from core_event"),
        sql().number("select count(*) from core_delivery"),
        now[0],
        now[0] / first[0],
        now[1],
        now[1] / first[1]);
  }

  private void come() throws SQLException {
    for (Counter consumer : consumers) {
      consumer.registration = context.registerService(EventConsumer.class, consumer, null);
    }
    Await.until(
        "the subscriptions to be known",
        PATIENCE,
        () ->
            sql().number("select count(*) from core_subscription where consumer like 'bench.%'")
                == CONSUMERS);
    // As after the first quarter of an hour: nothing of the past is looked for any more.
    sql().execute("update core_subscription set complete = true where consumer like 'bench.%'");
  }

  private void go() {
    consumers.forEach(consumer -> consumer.registration.unregister());
  }

  /** Each event in a transaction of its own; the consumers are away, so nothing else is done. */
  private double publish(int count) throws Exception {
    long begin = System.nanoTime();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      Callable<Void> share =
          () -> {
            for (int i = 0; i < count / THREADS; i++) {
              Ticked tick = new Ticked(UUID.randomUUID(), i);
              work.required(
                  () -> {
                    events.publish(CALLER, tick);
                    return null;
                  });
            }
            return null;
          };
      for (Future<Void> done : threads.invokeAll(java.util.Collections.nCopies(THREADS, share))) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
    return rate(count, begin);
  }

  private double handOver(int count) throws SQLException {
    consumers.forEach(consumer -> consumer.got.set(0));
    long begin = System.nanoTime();
    come();
    Await.until(
        "all to be handed over",
        PATIENCE,
        () -> consumers.stream().allMatch(consumer -> consumer.got.get() >= count));
    double rate = rate(count * CONSUMERS, begin);
    go();
    return rate;
  }

  private static double rate(int count, long begin) {
    return count / ((System.nanoTime() - begin) / 1e9);
  }

  /** With a past of so many events, each delivered to four. */
  private void fill(long wanted) throws SQLException {
    long missing = wanted - sql().number("select count(*) from core_event where type = 'Ticked'");
    if (missing <= 0) {
      return;
    }
    String names =
        String.join(", ", consumers.stream().map(one -> "('" + one.name() + "')").toList());
    sql()
        .execute(
            "insert into core_event (id, number, type, aggregate_id, payload, happened_at, by_name)"
                + " select gen_random_uuid()::text, nextval('core_event_number'), 'Ticked', a,"
                + " '{\"aggregate\":\"' || a || '\",\"place\":' || n || '}',"
                + " localtimestamp - interval '1 day', 'fill'"
                + " from (select n, gen_random_uuid()::text as a from generate_series(1, "
                + missing
                + ") n) s");
    sql()
        .execute(
            "insert into core_delivery (id, event_id, number, type, aggregate_id, consumer, state,"
                + " attempts, next_at, done_at) select gen_random_uuid()::text, e.id, e.number, e.type,"
                + " e.aggregate_id, c.name, 'DONE', 0, e.happened_at, e.happened_at from core_event e,"
                + " (values "
                + names
                + ") c(name) where e.by_name = 'fill' and not exists (select 1 from core_delivery d"
                + " where d.number = e.number)");
    // What the database does by itself after so much at once must not fall into the measuring.
    for (String statement :
        Arrays.asList("vacuum analyze core_event", "vacuum analyze core_delivery", "checkpoint")) {
      sql().execute(statement);
    }
  }

  private Sql sql() {
    return new Sql(dataSource);
  }
}
