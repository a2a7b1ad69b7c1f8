package org.tourwright.core.jpa.copy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.tourwright.persistence.copy.DatabaseCopy;

/** One copy, as the thread that makes it tells, and others ask. */
final class CopyRun implements DatabaseCopy.Told {

  private final DatabaseCopy.Told also;
  private final String url;
  private final String user;
  private final Instant startedAt = now();
  private final List<CopyView.Table> tables = new ArrayList<>();
  private CopyView.State state = CopyView.State.RUNNING;
  private Instant endedAt;
  private String step;
  private Integer all;
  private CopyView.Failure failure;

  /**
   * @param also who else is told how far it is; null for nobody
   */
  CopyRun(DatabaseCopy.Target target, DatabaseCopy.Told also) {
    this.also = also;
    this.url = target.url();
    this.user = target.user();
  }

  synchronized boolean running() {
    return state == CopyView.State.RUNNING;
  }

  @Override
  public void unit(String unit) {
    at(unit);
    if (also != null) {
      also.unit(unit);
    }
  }

  @Override
  public void table(DatabaseCopy.Copied table, int done, int count) {
    at(table, count);
    if (also != null) {
      also.table(table, done, count);
    }
  }

  private synchronized void at(String unit) {
    step = unit;
  }

  private synchronized void at(DatabaseCopy.Copied table, int count) {
    tables.add(new CopyView.Table(table.table(), table.rows(), table.checksum()));
    step = table.table();
    all = count;
  }

  synchronized void done() {
    end(CopyView.State.DONE, null);
  }

  synchronized void failed(CopyView.Failure why) {
    end(CopyView.State.FAILED, why);
  }

  private void end(CopyView.State how, CopyView.Failure why) {
    state = how;
    failure = why;
    endedAt = now();
    step = null;
  }

  synchronized CopyView view(boolean possible, boolean readOnly) {
    return new CopyView(
        state, possible, readOnly, url, user, startedAt, endedAt, step, all, tables, failure);
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
