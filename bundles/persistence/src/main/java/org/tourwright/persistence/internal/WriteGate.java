package org.tourwright.persistence.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.NotAvailable;

/** Whether data may be changed. Closed while the agency is copied to another database. */
@Component(service = WriteGate.class)
public final class WriteGate {

  private volatile boolean closed;

  /** Whether the work that it was closed for goes on. */
  private boolean busy;

  @Activate
  public WriteGate() {
    // open
  }

  /**
   * Closes it for a copy; work that has begun goes on to its end.
   *
   * @return false when it is closed already
   */
  public synchronized boolean close() {
    if (closed) {
      return false;
    }
    closed = true;
    busy = true;
    return true;
  }

  /** The copy has ended. */
  public synchronized void ended(boolean staysClosed) {
    busy = false;
    closed = staysClosed;
  }

  /**
   * @throws Conflict while the copy is being made: it would not be of one moment
   */
  public synchronized void open() {
    if (busy) {
      throw new Conflict(CoreError.WRONG_STATE);
    }
    closed = false;
  }

  public boolean isClosed() {
    return closed;
  }

  /**
   * @throws NotAvailable {@code core.read-only} when it is closed
   */
  void pass() {
    if (closed) {
      throw new NotAvailable(CoreError.READ_ONLY);
    }
  }
}
