package org.tourwright.core.jpa.console;

import java.time.Instant;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tourwright.console.ConsoleCommand;
import org.tourwright.core.jpa.job.JobTable;
import org.tourwright.core.user.Caller;

/** {@code tourwright:job-run}. */
@Service
@Command(
    scope = ConsoleCommand.SCOPE,
    name = "job-run",
    description = "Has a job run at once, and waits until it has")
public final class JobRunCommand extends ConsoleCommand {

  private static final long LOOK_EVERY_MILLIS = 250;

  @Argument(name = "job", description = "Its name", required = true)
  @Completion(JobNames.class)
  private String name;

  @Option(name = "--wait", description = "Seconds to wait for its end; 0 does not wait")
  private int seconds = 600;

  @Reference private JobTable jobs;

  @Override
  protected void run(Caller caller) throws Exception {
    caller.require("core:job:run");
    Instant before = jobs.get(name).lastStarted();
    jobs.runNow(caller, name);
    if (seconds <= 0) {
      say("%s runs within seconds.", name);
      return;
    }
    long deadline = System.nanoTime() + seconds * 1_000_000_000L;
    while (System.nanoTime() < deadline) {
      JobTable.Line job = jobs.get(name);
      if (hasRun(job, before)) {
        if (job.error() != null) {
          throw failed(name + " failed: " + job.error());
        }
        say("%s has run.", name);
        return;
      }
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
    throw failed(name + " has not ended after " + seconds + " s; it goes on.");
  }

  private static boolean hasRun(JobTable.Line job, Instant before) {
    return job.lastStarted() != null
        && job.lastFinished() != null
        && (before == null || job.lastStarted().isAfter(before))
        && !job.lastFinished().isBefore(job.lastStarted());
  }
}
