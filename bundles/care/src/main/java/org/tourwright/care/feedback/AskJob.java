package org.tourwright.care.feedback;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.care.store.CareStore;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.job.ScheduledJob;
import org.tourwright.core.user.Caller;

/** Asks for feedback when it is due. */
@Component(service = ScheduledJob.class)
public final class AskJob implements ScheduledJob {

  private static final Logger LOG = LoggerFactory.getLogger(AskJob.class);
  private static final int BATCH = 100;

  private final CareStore store;
  private final Requests requests;
  private final AgencyProfile agency;
  private volatile boolean stopped;

  @Activate
  public AskJob(
      @Reference CareStore store, @Reference Requests requests, @Reference AgencyProfile agency) {
    this.store = store;
    this.requests = requests;
    this.agency = agency;
  }

  @Deactivate
  void stop() {
    stopped = true;
  }

  @Override
  public String name() {
    return "care.ask-for-feedback";
  }

  /** Often, because a tour that operations report as completed is due at once. */
  @Override
  public Duration every() {
    return Duration.ofSeconds(10);
  }

  @Override
  public void run(Caller caller) {
    due(agency.today()).forEach(trip -> quietly(() -> ask(caller, trip), trip));
    requests
        .unsent(BATCH)
        .forEach(feedback -> quietly(() -> requests.sendUnsent(caller, feedback), feedback));
  }

  private List<UUID> due(LocalDate today) {
    return store.read(
        em ->
            em.createQuery(
                    "select t.id from Trip t where t.state = :state and t.dueOn <= :today"
                        + " order by t.dueOn, t.id",
                    UUID.class)
                .setParameter("state", TripState.DUE)
                .setParameter("today", today)
                .setMaxResults(BATCH)
                .getResultList());
  }

  private void ask(Caller caller, UUID id) {
    store.run(
        caller,
        em -> {
          Trip trip = em.find(Trip.class, id);
          if (trip.state == TripState.DUE) {
            requests.ask(em, trip);
          }
        });
  }

  private void quietly(Runnable step, UUID of) {
    if (stopped) {
      return;
    }
    try {
      step.run();
    } catch (RuntimeException e) { // one customer's trouble must not hold up the others
      LOG.warn("The request for feedback {} was not made; it is tried again", of, e);
    }
  }
}
