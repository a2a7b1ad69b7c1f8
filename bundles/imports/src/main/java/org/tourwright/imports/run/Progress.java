package org.tourwright.imports.run;

/** How far the work on a run is; written by the worker, read by requests. */
final class Progress {

  /** Why the work stops early. */
  static final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  volatile int read;
  volatile int written;
  private volatile boolean cancelled;

  void cancel() {
    cancelled = true;
  }

  void goOn() {
    if (cancelled) {
      throw new Cancelled();
    }
  }
}
