package org.tourwright.imports.run;

import java.util.concurrent.atomic.AtomicInteger;

/** How far the work on a run is; written by the worker, read by requests. */
final class Progress {

  /** Why the work stops early. */
  static final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final AtomicInteger read = new AtomicInteger();
  private final AtomicInteger written = new AtomicInteger();
  private volatile boolean cancelled;

  int read() {
    return read.get();
  }

  void read(int lines) {
    read.addAndGet(lines);
  }

  int written() {
    return written.get();
  }

  void written(int records) {
    written.addAndGet(records);
  }

  void cancel() {
    cancelled = true;
  }

  void goOn() {
    if (cancelled) {
      throw new Cancelled();
    }
  }
}
