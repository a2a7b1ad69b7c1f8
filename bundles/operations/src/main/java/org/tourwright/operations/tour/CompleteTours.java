package org.tourwright.operations.tour;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.job.ScheduledJob;
import org.tourwright.core.user.Caller;

/** Starts and completes tours by the calendar, so that nobody has to remember. */
@Component(service = ScheduledJob.class)
public final class CompleteTours implements ScheduledJob {

  private final TourDeeds deeds;

  @Activate
  public CompleteTours(@Reference TourDeeds deeds) {
    this.deeds = deeds;
  }

  @Override
  public String name() {
    return "operations.complete-tours";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(15);
  }

  @Override
  public void run(Caller caller) {
    deeds.keepTime(caller);
  }
}
