package org.tourwright.sample.console;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.tourwright.console.ConsoleCommand;
import org.tourwright.core.user.Caller;
import org.tourwright.sample.SampleMaker;
import org.tourwright.sample.SampleModule;
import org.tourwright.sample.SampleScale;

/** {@code tourwright:sample}. */
@Service
@Command(
    scope = ConsoleCommand.SCOPE,
    name = "sample",
    description = "Fills an agency that has no data with made-up data")
public final class SampleCommand extends ConsoleCommand {

  @Argument(
      name = "size",
      description = "small (200 customers), medium (5,000), large (100,000), or a number",
      required = true)
  @Completion(
      value = StringsCompleter.class,
      values = {"small", "medium", "large"})
  private String size;

  @Reference private SampleMaker maker;

  @Override
  protected void run(Caller caller) throws Exception {
    caller.require(SampleModule.MAKE);
    int customers = customers();
    if (!maker.isEmpty()) {
      throw failed("This agency has data; made-up data would mix with it.");
    }
    maker.fillNow(customers, department -> say("%s …", department));
    say("Done. The logins are in sample-logins.txt of the data directory.");
  }

  private int customers() throws Exception {
    try {
      return SampleScale.of(size).orElseThrow(() -> failed("How large?"));
    } catch (IllegalArgumentException e) {
      throw failed("small, medium, large or a number of customers up to 1000000, not " + size);
    }
  }
}
