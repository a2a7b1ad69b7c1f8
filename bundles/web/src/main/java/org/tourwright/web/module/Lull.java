package org.tourwright.web.module;

import java.util.function.BooleanSupplier;

/**
 * The time in which a module is replaced. Those who use its services wait meanwhile: for half an
 * answer, such as a contract without its seats, nobody asked.
 */
final class Lull {

  private final BooleanSupplier back;
  private final long until;
  private volatile boolean over;

  /**
   * @param back whether the module is there again, or will not come
   * @param until by {@link System#nanoTime}
   */
  Lull(BooleanSupplier back, long until) {
    this.back = back;
    this.until = until;
  }

  boolean over() {
    if (!over && (System.nanoTime() - until > 0 || back.getAsBoolean())) {
      over = true;
    }
    return over;
  }
}
