package org.tourwright.core.jpa.copy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.audit.AuditEntry;
import org.tourwright.core.audit.AuditEntry.Change;
import org.tourwright.core.audit.AuditTrail;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.copy.DatabaseCopy;

/** Copies the agency to PostgreSQL while the admin who wanted it looks on (N31). */
@Component(service = AgencyCopy.class)
public final class AgencyCopy {

  /** What one needs to copy the agency, and to open it again. */
  public static final String PERMISSION = "core:database:copy";

  private static final Logger LOG = LoggerFactory.getLogger(AgencyCopy.class);

  private final DatabaseCopy copy;
  private final AuditTrail audit;
  private final CoreStore store;
  private CopyRun last;

  @Activate
  public AgencyCopy(
      @Reference DatabaseCopy copy, @Reference AuditTrail audit, @Reference CoreStore store) {
    this.copy = copy;
    this.audit = audit;
    this.store = store;
  }

  synchronized CopyView view() {
    boolean possible = possible();
    return last == null
        ? new CopyView(
            CopyView.State.NONE,
            possible,
            copy.closed(),
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            null)
        : last.view(possible, copy.closed());
  }

  private boolean possible() {
    try {
      return copy.possible();
    } catch (SQLException e) {
      LOG.warn("The database does not tell what it is", e);
      return false;
    }
  }

  /**
   * Begins; what can be known before is known then.
   *
   * @throws Invalid when the address is none, the database there does not let us in or is not empty
   * @throws Conflict when the agency is on PostgreSQL, or a copy is being made or was made
   */
  CopyView begin(Caller caller, CopyTarget wish) {
    DatabaseCopy.Target target = wish.checked();
    CopyRun run;
    try {
      run = begun(caller, target, null);
    } catch (DatabaseCopy.Failed e) {
      throw refused(e);
    }
    Thread thread = new Thread(() -> run(run, target), "tourwright-database-copy");
    thread.setDaemon(true);
    thread.start();
    return view();
  }

  /**
   * Makes it while the caller waits. The page shows it meanwhile, too.
   *
   * @param told is given what is being done
   * @return the tables in the order of their copying
   * @throws Invalid when the address is none
   * @throws Conflict when one is being made
   * @throws DatabaseCopy.Failed when it is not possible; then data can be changed again
   */
  public List<DatabaseCopy.Copied> make(Caller caller, CopyTarget wish, DatabaseCopy.Told told)
      throws DatabaseCopy.Failed {
    DatabaseCopy.Target target = wish.checked();
    return made(begun(caller, target, told), target);
  }

  private synchronized CopyRun begun(
      Caller caller, DatabaseCopy.Target target, DatabaseCopy.Told told)
      throws DatabaseCopy.Failed {
    if (last != null && last.running()) {
      throw new Conflict(CopyError.CLOSED);
    }
    copy.check(target);
    // Before it: a trace that is left later would be missing in the copy, and is refused.
    note(caller, "copy", target.url());
    last = new CopyRun(target, told);
    return last;
  }

  private static RuntimeException refused(DatabaseCopy.Failed e) {
    LOG.info("The agency is not copied: {}", e.getMessage());
    CopyError code = CopyError.of(e.reason());
    return switch (code) {
      case CLOSED, NOT_EMBEDDED, BROKEN -> new Conflict(code, e.arguments());
      default -> new Invalid("url", code, e.arguments());
    };
  }

  private void run(CopyRun run, DatabaseCopy.Target target) {
    try {
      made(run, target);
    } catch (DatabaseCopy.Failed e) {
      LOG.warn("The agency was not copied to {}", target, e);
    } catch (RuntimeException e) { // the admin is told already, and nobody waits for this thread
      LOG.error("The agency was not copied to {}", target, e);
    }
  }

  private List<DatabaseCopy.Copied> made(CopyRun run, DatabaseCopy.Target target)
      throws DatabaseCopy.Failed {
    try {
      List<DatabaseCopy.Copied> copied = copy.copy(target, run);
      LOG.info("The agency was copied to {}: {} tables", target, copied.size());
      run.done();
      return copied;
    } catch (DatabaseCopy.Failed e) {
      run.failed(new CopyView.Failure(CopyError.of(e.reason()).code(), e.arguments()));
      throw e;
    } catch (RuntimeException e) { // whatever it was, the admin who waits must know
      String reason = String.valueOf(e.getMessage());
      run.failed(new CopyView.Failure(CopyError.BROKEN.code(), Map.of("reason", reason)));
      throw e;
    }
  }

  /**
   * Lets data be changed here again after a copy that is not used.
   *
   * @throws Conflict while it is being made
   */
  public synchronized void reopen(Caller caller) {
    // Also the one that was noted and has not closed anything yet.
    if (last != null && last.running()) {
      throw new Conflict(CoreError.WRONG_STATE);
    }
    copy.reopen();
    note(caller, "reopen", null);
  }

  private void note(Caller caller, String what, String where) {
    Change change = new Change(what, null, where == null ? "done" : where);
    store.run(
        caller,
        em ->
            audit.append(
                caller,
                List.of(
                    new AuditEntry(
                        "core", "database", null, AuditEntry.Action.DONE, List.of(change)))));
  }
}
