package org.tourwright.imports.run;

import java.util.concurrent.atomic.AtomicInteger;

/** How far the work on a run is; written by the worker, read by requests. */
final class Progress {

  /** Somebody wants the work to end; what it wrote is taken back. */
  static final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** The platform stops; the work is put in order when it is back. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final AtomicInteger read = new AtomicInteger();
  private volatile boolean cancelled;
  private volatile boolean stopped;

  int read() {
    return read.get();
  }

  void read(int lines) {
    read.addAndGet(lines);
  }

  void cancel() {
    cancelled = true;
  }

  void stop() {
    stopped = true;
  }

  void goOn() {
    goOnUnlessStopped();
    if (cancelled) {
      throw new Cancelled();
    }
  }

  void goOnUnlessStopped() {
    if (stopped) {
      throw new Stopped();
    }
  }
}
