package org.tourwright.core.jpa.console;

import java.util.Arrays;
import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tourwright.console.ConsoleCommand;
import org.tourwright.console.TableCommand;
import org.tourwright.core.jpa.job.JobTable;
import org.tourwright.core.user.Caller;

/** {@code tourwright:jobs}. */
@Service
@Command(
    scope = ConsoleCommand.SCOPE,
    name = "jobs",
    description = "Lists the jobs that run by themselves")
public final class JobsCommand extends TableCommand {

  @Reference private JobTable jobs;

  public JobsCommand() {
    super("job", "state", "every", "last run", "next run", "error");
  }

  @Override
  protected List<List<Object>> rows(Caller caller) {
    caller.require("core:job:read");
    return jobs.list().stream().map(JobsCommand::row).toList();
  }

  private static List<Object> row(JobTable.Line job) {
    String state = job.running() ? "running" : job.every() == null ? "module away" : "waiting";
    String every =
        job.every() == null
            ? null
            : job.every().toString().substring(2).toLowerCase(java.util.Locale.ROOT);
    return Arrays.asList(job.name(), state, every, job.lastFinished(), job.next(), job.error());
  }
}
