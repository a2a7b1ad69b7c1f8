package org.tourwright.itests.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the check counted, and what it found wrong. */
public final class Checked {

  private static final int SHOWN = 20;

  private final Map<String, Long> counts = new LinkedHashMap<>();
  private final List<String> wrong = new ArrayList<>();

  synchronized void count(String what, long number) {
    counts.merge(what, number, Long::sum);
  }

  synchronized void wrong(String what) {
    wrong.add(what);
  }

  synchronized void expect(String what, Object expected, Object found) {
    if (!expected.equals(found)) {
      wrong.add(what + ": expected " + expected + ", found " + found);
    }
  }

  public synchronized long of(String what) {
    return counts.getOrDefault(what, 0L);
  }

  synchronized void orFail() {
    if (!wrong.isEmpty()) {
      throw new AssertionError(
          wrong.size()
              + " things are not as the platform said:\n"
              + String.join("\n", wrong.subList(0, Math.min(SHOWN, wrong.size()))));
    }
  }

  /** As a table in Markdown. */
  public synchronized String table() {
    StringBuilder out = new StringBuilder("| checked afterwards | |\n| --- | ---: |\n");
    counts.forEach(
        (what, number) ->
            out.append("| ").append(what).append(" | ").append(number).append(" |\n"));
    return out.append("| lost, doubled or wrong | ").append(wrong.size()).append(" |\n").toString();
  }
}
