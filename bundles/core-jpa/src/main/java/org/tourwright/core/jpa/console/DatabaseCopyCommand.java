package org.tourwright.core.jpa.console;

import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.tourwright.console.ConsoleCommand;
import org.tourwright.core.jpa.copy.AgencyCopy;
import org.tourwright.core.jpa.copy.CopyTarget;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.copy.DatabaseCopy;
import org.tourwright.persistence.copy.DatabaseCopy.Copied;

/** {@code tourwright:database-copy}. */
@Service
@Command(
    scope = ConsoleCommand.SCOPE,
    name = "database-copy",
    description =
        "Copies the agency from the embedded database to an empty PostgreSQL database, and compares."
            + " Meanwhile and afterwards everybody can read but nobody change anything")
public final class DatabaseCopyCommand extends ConsoleCommand {

  @Option(
      name = "--url",
      description = "Such as jdbc:postgresql://db.example/tourwright",
      required = true)
  private String url;

  @Option(name = "--user", description = "Who logs in there, and may make tables")
  private String user = "tourwright";

  @Option(
      name = "--password",
      description = "Of that user; asked for when it is not given",
      censor = true)
  private String password;

  @Option(
      name = "--reopen",
      description = "Lets people change data here again afterwards, which the copy will not have")
  private boolean reopen;

  @Reference private AgencyCopy copy;

  @Override
  protected void run(Caller caller) throws Exception {
    caller.require(AgencyCopy.PERMISSION);
    List<Copied> copied = copied(caller);
    ShellTable table = new ShellTable();
    table.column("table");
    table.column("rows").alignRight();
    table.column("checksum of both");
    copied.forEach(one -> table.addRow().addContent(one.table(), one.rows(), one.checksum()));
    table.print(out());
    long rows = copied.stream().mapToLong(Copied::rows).sum();
    say("%d tables with %d rows are the same on both sides.", copied.size(), rows);
    if (reopen) {
      copy.reopen(caller);
      say("People can change data here again. What they change is not in the copy.");
    } else {
      say("Nothing can be changed here any more: tourwright:database-open would allow it again.");
    }
    say("To work with the copy, stop Tourwright and start it with");
    say("  TOURWRIGHT_DB_URL=%s TOURWRIGHT_DB_USER=%s TOURWRIGHT_DB_PASSWORD=…", url, user);
  }

  private List<Copied> copied(Caller caller) throws Exception {
    String word = password == null ? ask("Password of " + user + ": ", true) : password;
    if (word == null) {
      throw failed("A password is needed: --password");
    }
    try {
      return copy.make(caller, new CopyTarget(url, user, word), new Said());
    } catch (DatabaseCopy.Failed e) {
      throw failed("There is no copy. " + e.getMessage());
    }
  }

  /** Each step as a line. */
  private final class Said implements DatabaseCopy.Told {
    @Override
    public void unit(String unit) {
      say("tables of %s", unit);
    }

    @Override
    public void table(Copied table, int done, int all) {
      say("%s: %d rows", table.table(), table.rows());
    }
  }
}
