package org.tourwright.persistence.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.NotAvailable;

/** Whether data may be changed. Closed while the agency is copied to another database. */
@Component(service = WriteGate.class)
public final class WriteGate {

  private volatile boolean closed;

  @Activate
  public WriteGate() {
    // open
  }

  /** Work that has begun goes on to its end. */
  public void close() {
    closed = true;
  }

  public void open() {
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
