package org.tourwright.tours.departure;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.job.ScheduledJob;
import org.tourwright.core.user.Caller;
import org.tourwright.tours.store.ToursStore;

/** Gives seats that were held by hand free when their release date has come (N3). */
@Component(service = ScheduledJob.class)
public final class ReleaseOfHeldSeats implements ScheduledJob {

  private final ToursStore store;
  private final AgencyProfile agency;

  @Activate
  public ReleaseOfHeldSeats(@Reference ToursStore store, @Reference AgencyProfile agency) {
    this.store = store;
    this.agency = agency;
  }

  @Override
  public String name() {
    return "tours.release-held-seats";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(15);
  }

  @Override
  public void run(Caller caller) {
    for (UUID departure : due()) {
      store.run(caller, em -> SeatDesk.locked(em, departure).seatsHeld = 0);
    }
  }

  private List<UUID> due() {
    return store.read(
        em ->
            em.createQuery(
                    "select e.id from Departure e where e.seatsHeld > 0"
                        + " and e.releaseOn <= :today and e.startsOn >= :today",
                    UUID.class)
                .setParameter("today", agency.today())
                .getResultList());
  }
}
