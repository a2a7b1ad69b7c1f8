package org.tourwright.core.jpa.node;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What this node heard of the others. A node is silent when its beat stood still in so many looks,
 * whatever the clocks say; while this node itself cannot look, nobody becomes silent.
 */
final class Heard {

  private final int looks;
  private final Map<String, Beat> beats = new ConcurrentHashMap<>();

  private record Beat(long beat, int missed) {}

  /**
   * @param looks without a new beat until a node counts as silent
   */
  Heard(int looks) {
    this.looks = looks;
  }

  /** The beats of all nodes as they are now. */
  void look(Map<String, Long> now) {
    beats.keySet().retainAll(now.keySet());
    now.forEach(
        (node, beat) ->
            beats.merge(
                node,
                new Beat(beat, 0),
                (known, same) -> known.beat() == beat ? new Beat(beat, known.missed() + 1) : same));
  }

  boolean knows(String node) {
    return beats.containsKey(node);
  }

  boolean silent(String node) {
    return missed(node) >= looks;
  }

  /** Looks in which its beat stood still; 0 for a node that is not known. */
  int missed(String node) {
    Beat known = beats.get(node);
    return known == null ? 0 : known.missed();
  }
}
