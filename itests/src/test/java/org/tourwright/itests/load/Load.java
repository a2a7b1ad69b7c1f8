package org.tourwright.itests.load;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.tourwright.itests.ApiClient;

/**
 * People at work, from {@link #start} to {@link #stop}: salespeople with their accountants,
 * somebody who searches, somebody who looks through everything. Each does one flow after the other
 * without a pause.
 *
 * <pre>
 * try (Load load = Load.on(platform.url()).by(platform.admin()).sellers(2).start()) {
 *   … what is to happen under load …
 *   load.stop();
 *   assertThat(load.seen().failed()).as(load.seen().table()).isZero();
 *   load.check();
 * }
 * </pre>
 */
public final class Load implements AutoCloseable {

  private static final int MOST_SELLERS = 16;
  private static final Duration LAST_FLOW = Duration.ofSeconds(150);

  private final List<URI> targets;
  private final Recorder recorder = new Recorder();
  private final Ledger ledger = new Ledger();
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private ApiClient admin;
  private int sellers = 2;
  private Duration most = Duration.ofMinutes(30);
  private Duration patience = Duration.ofSeconds(60);
  private String database;
  private List<ApiClient> reader = List.of();
  private volatile boolean stopped;

  private Load(List<URI> targets) {
    this.targets = targets;
  }

  /** A load balancer, or several nodes that are asked in turn when one does not answer. */
  public static Load on(URI... targets) {
    for (URI target : targets) {
      requireLoopback(target);
    }
    return new Load(List.of(targets));
  }

  /** Who makes the logins. */
  public Load by(ApiClient administrator) {
    admin = administrator;
    return this;
  }

  /** How many sell at once; one searches and one browses besides. */
  public Load sellers(int count) {
    if (count < 1 || count > MOST_SELLERS) {
      throw new IllegalArgumentException("1 to " + MOST_SELLERS + " sellers, not " + count);
    }
    sellers = count;
    return this;
  }

  /** It ends by itself after this time, whatever happens. */
  public Load atMost(Duration time) {
    most = time;
    return this;
  }

  /** How long one thing is tried before its flow breaks off. */
  public Load patience(Duration time) {
    patience = time;
    return this;
  }

  /** The JDBC URL of the platform's database, so that {@link #check} looks there too. */
  public Load database(String url) {
    database = url;
    return this;
  }

  public Load start() {
    LoadStaff staff = new LoadStaff(admin, targets);
    reader = staff.hireForAll();
    List<Flow> flows = new ArrayList<>();
    for (int i = 0; i < sellers; i++) {
      Person sales = person(staff.hire("salesperson"));
      flows.add(new Sell(sales, person(staff.hire("accountant")), ledger));
    }
    flows.add(new Search(person(staff.hire("manager"))));
    flows.add(new Browse(person(staff.hireForAll())));
    recorder.begin();
    long until = System.nanoTime() + most.toNanos();
    flows.forEach(flow -> workers.execute(() -> work(flow, until)));
    return this;
  }

  private Person person(List<ApiClient> nodes) {
    return new Person(nodes, recorder, patience);
  }

  private void work(Flow flow, long until) {
    while (!stopped && System.nanoTime() < until) {
      try {
        flow.run();
        recorder.ended(flow.name());
      } catch (FlowBroken | AnswerLost e) {
        recorder.broken(flow.name(), e.getMessage());
      } catch (RuntimeException | Error e) { // a defect of the driver must be seen as well
        recorder.broken(flow.name(), String.valueOf(e));
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      }
    }
  }

  /** Lets everybody finish the flow that they are at; nobody begins another. */
  public Load stop() {
    stopped = true;
    workers.shutdown();
    try {
      if (!workers.awaitTermination(LAST_FLOW.toSeconds(), TimeUnit.SECONDS)) {
        workers.shutdownNow();
        recorder.broken("Load", "somebody did not end within " + LAST_FLOW);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    recorder.end();
    return this;
  }

  /** What they saw. */
  public Recorder seen() {
    return recorder;
  }

  /** What they were told is done. */
  public Ledger ledger() {
    return ledger;
  }

  /**
   * Compares what is there with what was answered; also sales that broke off. Fails with what is
   * missing or there twice.
   */
  public Checked check() {
    Checked checked = new LedgerCheck(reader, ledger).run();
    if (database != null) {
      new EventCheck(database).run(checked);
    }
    checked.orFail();
    return checked;
  }

  @Override
  public void close() {
    stopped = true;
    workers.shutdownNow();
  }

  private static void requireLoopback(URI target) {
    try {
      if (!InetAddress.getByName(target.getHost()).isLoopbackAddress()) {
        throw new IllegalArgumentException("Load goes to this machine only, not to " + target);
      }
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(target.toString(), e);
    }
  }
}
