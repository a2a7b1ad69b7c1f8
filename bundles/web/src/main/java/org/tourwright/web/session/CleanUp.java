package org.tourwright.web.session;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.job.ScheduledJob;
import org.tourwright.core.user.Caller;
import org.tourwright.web.answer.Answers;

/** Removes sessions that are over and answers that nobody will ask for again. */
@Component(service = ScheduledJob.class)
public final class CleanUp implements ScheduledJob {

  private static final Logger LOG = LoggerFactory.getLogger(CleanUp.class);

  private final Sessions sessions;
  private final Answers answers;

  @Activate
  public CleanUp(@Reference Sessions sessions, @Reference Answers answers) {
    this.sessions = sessions;
    this.answers = answers;
  }

  @Override
  public String name() {
    return "web.clean-up";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(15);
  }

  @Override
  public void run(Caller caller) {
    int ended = sessions.removeOld();
    int forgotten = answers.removeOld();
    LOG.debug("Removed {} sessions and {} stored answers", ended, forgotten);
  }
}
