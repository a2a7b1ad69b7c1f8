package org.tourwright.core.jpa.console;

import java.util.Collection;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tourwright.console.NamesCompleter;
import org.tourwright.core.jpa.job.JobTable;
import org.tourwright.core.user.Caller;

/** Completes names of jobs. */
@Service
public final class JobNames extends NamesCompleter {

  @Reference private JobTable jobs;

  public JobNames() {
    super("core:job:read");
  }

  @Override
  protected Collection<String> names(Caller caller) {
    return jobs.names().toList();
  }
}
