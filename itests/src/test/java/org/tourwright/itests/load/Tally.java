package org.tourwright.itests.load;

import java.util.Arrays;

/** Counts and waits of many requests. Not for several threads at once. */
final class Tally {

  private long[] micros = new long[1024];
  private int count;
  private long failed;
  private boolean sorted = true;

  void add(Shot shot) {
    if (count == micros.length) {
      micros = Arrays.copyOf(micros, count * 2);
    }
    micros[count++] = shot.micros();
    sorted = false;
    if (shot.failed()) {
      failed++;
    }
  }

  int count() {
    return count;
  }

  long failed() {
    return failed;
  }

  /** In milliseconds. */
  double longest() {
    return percentile(100);
  }

  /** The wait that so many percent of the requests did not exceed, in milliseconds. */
  double percentile(double percent) {
    if (count == 0) {
      return 0;
    }
    if (!sorted) {
      Arrays.sort(micros, 0, count);
      sorted = true;
    }
    int index = (int) Math.ceil(percent / 100 * count) - 1;
    return micros[Math.max(0, index)] / 1000.0;
  }
}
