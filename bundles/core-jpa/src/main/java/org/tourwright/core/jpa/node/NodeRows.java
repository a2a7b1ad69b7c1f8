package org.tourwright.core.jpa.node;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.node.Nodes;
import org.tourwright.core.user.Caller;

/** Nodes as rows that their nodes count up every two seconds. */
@Component(service = Nodes.class, immediate = true)
public final class NodeRows implements Nodes {

  private static final Logger LOG = LoggerFactory.getLogger(NodeRows.class);
  private static final Caller NODES = Caller.system("core.nodes");
  private static final Duration BEAT = Duration.ofSeconds(2);
  private static final int SILENT_AFTER = 7;

  /** Whatever a node held is free by then; its row is of no use. */
  private static final int FORGOTTEN_AFTER = 300;

  private final CoreStore store;
  private final String self = UUID.randomUUID().toString();
  private final Heard heard = new Heard(SILENT_AFTER);
  private final ScheduledExecutorService clock;
  private volatile boolean away;

  @Activate
  public NodeRows(@Reference CoreStore store) {
    this.store = store;
    beat();
    clock =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "tourwright-node");
              thread.setDaemon(true);
              return thread;
            });
    Future<?> beating =
        clock.scheduleWithFixedDelay(
            this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
    LOG.info("This is node {}", self);
    LOG.debug("Beating: {}", beating);
  }

  @Deactivate
  void stop() throws InterruptedException {
    clock.shutdown();
    clock.awaitTermination(5, TimeUnit.SECONDS);
    try {
      store.run(NODES, em -> remove(em, self));
    } catch (RuntimeException e) { // the others find out by its silence
      LOG.warn("This node could not say that it leaves: {}", e.toString());
    }
  }

  @Override
  public String self() {
    return self;
  }

  @Override
  public boolean lives(String node) {
    if (self.equals(node)) {
      return true;
    }
    return heard.knows(node)
        ? !heard.silent(node)
        : store.read(em -> em.find(NodeRecord.class, node) != null);
  }

  @Override
  public boolean silent(String node) {
    return node != null && !self.equals(node) && heard.silent(node);
  }

  private void beat() {
    try {
      heard.look(store.write(NODES, this::beat));
      if (away) {
        LOG.info("The database answers again");
      }
      away = false;
    } catch (Throwable e) { // whatever it is, such as the database being away: the clock goes on
      if (!away) {
        LOG.warn("The database does not answer: {}", e.toString());
      }
      away = true;
    }
  }

  private Map<String, Long> beat(EntityManager em) {
    int found =
        em.createQuery("update Node n set n.beat = n.beat + 1 where n.id = :id")
            .setParameter("id", self)
            .executeUpdate();
    if (found == 0) {
      em.persist(new NodeRecord(self, host(), Instant.now().truncatedTo(ChronoUnit.MICROS)));
      em.flush();
    }
    Map<String, Long> others = new HashMap<>();
    em.createQuery("select n.id, n.beat from Node n where n.id <> :id", Object[].class)
        .setParameter("id", self)
        .getResultList()
        .forEach(row -> others.put((String) row[0], (Long) row[1]));
    others.keySet().stream()
        .filter(other -> heard.missed(other) > FORGOTTEN_AFTER)
        .forEach(other -> remove(em, other));
    return others;
  }

  private static void remove(EntityManager em, String node) {
    em.createQuery("delete from Node n where n.id = :id").setParameter("id", node).executeUpdate();
  }

  private static String host() {
    try {
      String name = InetAddress.getLocalHost().getHostName();
      return name.length() > 200 ? name.substring(0, 200) : name;
    } catch (UnknownHostException e) {
      return "?";
    }
  }
}
