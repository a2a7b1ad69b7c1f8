package org.tourwright.web.archive;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.apache.karaf.features.FeatureEvent;
import org.apache.karaf.features.FeaturesListener;
import org.apache.karaf.features.RepositoryEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.error.Refusal;

/**
 * Keeps what this node offers the same as what the agency accepted, on whichever node that was, and
 * also after a restart or with a new data directory.
 */
@Component(service = FeaturesListener.class, immediate = true)
public final class Keeper implements FeaturesListener {

  private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
  private static final long PAUSE_SECONDS = 5;
  private static final int TELL_EVERY = 12;

  private final Archives archives;
  private final ArchiveRows rows;
  private final Offers offers;
  private final Uses uses;

  /** Archives that this node does not take, with the reason, so that it is said once. */
  private final ConcurrentMap<String, String> refused = new ConcurrentHashMap<>();

  private final ScheduledThreadPoolExecutor worker;
  private final AtomicBoolean soon = new AtomicBoolean();
  private int rounds;
  private Set<String> told = Set.of();

  @Activate
  public Keeper(
      @Reference Archives archives,
      @Reference ArchiveRows rows,
      @Reference Offers offers,
      @Reference Uses uses) {
    this.archives = archives;
    this.rows = rows;
    this.offers = offers;
    this.uses = uses;
    this.worker =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "tourwright-web-archives");
              thread.setDaemon(true);
              return thread;
            });
    worker.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
    worker.scheduleWithFixedDelay(this::look, 0, PAUSE_SECONDS, TimeUnit.SECONDS);
  }

  @Deactivate
  void stop() {
    worker.shutdownNow();
  }

  /** What this node has installed another one must know before it discards the archive. */
  @Override
  public void featureEvent(FeatureEvent event) {
    if (soon.compareAndSet(false, true)) {
      worker.execute(this::look);
    }
  }

  @Override
  public void repositoryEvent(RepositoryEvent event) {
    // An offer alone is no use.
  }

  private void look() {
    soon.set(false);
    try {
      Set<String> wanted = rows.accepted().stream().map(one -> one.id).collect(Collectors.toSet());
      wanted.stream().filter(id -> !offers.offers(id)).forEach(this::add);
      offers.removeOrphans(wanted, rows::isAccepted);
      Set<String> used = wanted.stream().filter(offers::inUse).collect(Collectors.toSet());
      if (!used.equals(told) || (!wanted.isEmpty() && rounds++ % TELL_EVERY == 0)) {
        uses.tell();
        told = used;
      }
    } catch (RuntimeException e) { // the database may be away; the next round comes
      LOG.warn("The archives of modules could not be looked after", e);
    }
  }

  private void add(String id) {
    try {
      Examined examined = archives.examined(rows.content(id));
      if (!examined.sha256().equals(id)) {
        throw new IllegalStateException("Not the file that was accepted");
      }
      offers.add(examined);
      refused.remove(id);
      LOG.info("Module {} {} is offered", examined.id(), examined.version());
    } catch (Refusal | IllegalStateException e) {
      String reason = String.valueOf(e.getMessage());
      if (!reason.equals(refused.put(id, reason))) {
        LOG.warn("Archive {} was accepted but is not offered here: {}", id, reason, e);
      }
    }
  }
}
