package org.tourwright.itests.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the people under load saw. */
public final class Recorder {

  private static final int FAILURES_KEPT = 20;

  private final Map<String, Tally> flows = new TreeMap<>();
  private final Map<String, Tally> modules = new TreeMap<>();
  private final Tally all = new Tally();
  private Tally stretch = new Tally();
  private final List<Shot> failures = new ArrayList<>();
  private final List<String> broken = new ArrayList<>();
  private final Map<String, Long> ended = new TreeMap<>();
  private long repeats;
  private long replays;
  private long looked;
  private Instant begin;
  private Instant end;

  synchronized void begin() {
    begin = Instant.now();
  }

  synchronized void end() {
    end = Instant.now();
  }

  /**
   * What was asked since the stretch before ended; those who wait now count to the next one.
   *
   * @param longest the longest wait in milliseconds
   */
  public record Stretch(int requests, long failed, double longest) {}

  /** Ends a stretch and begins the next. */
  public synchronized Stretch stretch() {
    Stretch ended = new Stretch(stretch.count(), stretch.failed(), stretch.longest());
    stretch = new Tally();
    return ended;
  }

  synchronized void add(Shot shot) {
    all.add(shot);
    stretch.add(shot);
    flows.computeIfAbsent(shot.flow(), name -> new Tally()).add(shot);
    modules.computeIfAbsent(shot.module(), name -> new Tally()).add(shot);
    if (shot.failed() && failures.size() < FAILURES_KEPT) {
      failures.add(shot);
    }
  }

  /** A request was sent again. */
  synchronized void repeated() {
    repeats++;
  }

  /** The answer was that of an earlier request with the same key. */
  synchronized void replayed() {
    replays++;
  }

  /** What became of a request had to be looked up. */
  synchronized void lookedUp() {
    looked++;
  }

  synchronized void ended(String flow) {
    ended.merge(flow, 1L, Long::sum);
  }

  synchronized void broken(String flow, String why) {
    broken.add(flow + ": " + why);
  }

  public synchronized int requests() {
    return all.count();
  }

  public synchronized long failed() {
    return all.failed();
  }

  /** The first failures in detail. */
  public synchronized List<String> failures() {
    return failures.stream().map(Shot::toString).toList();
  }

  /** Flows that did not come to their end, and why. */
  public synchronized List<String> broken() {
    return List.copyOf(broken);
  }

  public synchronized long replays() {
    return replays;
  }

  /** Flows that came to their end, by name. */
  public synchronized long ended(Class<?> flow) {
    return ended.getOrDefault(flow.getSimpleName(), 0L);
  }

  /** The longest that anybody waited for an answer. */
  public synchronized Duration longest() {
    return Duration.ofNanos((long) (all.longest() * 1_000_000));
  }

  /** As a table in Markdown. */
  public synchronized String table() {
    StringBuilder out = new StringBuilder();
    out.append("| | requests | failed | a second | p50 ms | p95 ms | p99 ms | longest ms |\n");
    out.append("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
    line(out, "**all**", all);
    flows.forEach((name, tally) -> line(out, "flow " + name, tally));
    modules.forEach((name, tally) -> line(out, "module " + name, tally));
    out.append('\n');
    ended.forEach(
        (name, count) -> out.append(name).append(" to the end: ").append(count).append("; "));
    out.append("sent again: ").append(repeats);
    out.append(", answered by a kept answer: ").append(replays);
    out.append(", looked up: ").append(looked);
    out.append(", broken off: ").append(broken.size()).append(".\n");
    failures.forEach(shot -> out.append("- ").append(shot).append('\n'));
    broken.stream()
        .limit(FAILURES_KEPT)
        .forEach(why -> out.append("- broken ").append(why).append('\n'));
    return out.toString();
  }

  private void line(StringBuilder out, String name, Tally tally) {
    Instant last = end == null ? Instant.now() : end;
    double seconds =
        begin == null ? 1 : Math.max(1, Duration.between(begin, last).toMillis()) / 1000.0;
    out.append(
        String.format(
            Locale.ROOT,
            "| %s | %d | %d | %.1f | %.0f | %.0f | %.0f | %.0f |%n",
            name,
            tally.count(),
            tally.failed(),
            tally.count() / seconds,
            tally.percentile(50),
            tally.percentile(95),
            tally.percentile(99),
            tally.longest()));
  }
}
