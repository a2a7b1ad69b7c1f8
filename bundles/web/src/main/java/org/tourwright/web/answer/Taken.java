package org.tourwright.web.answer;

/**
 * Outcome of taking a key.
 *
 * @param attempt for FIRST only
 * @param answer for REPLAY only
 */
public record Taken(Outcome outcome, Answers.Attempt attempt, Answer answer) {

  /** What to do with a request. */
  public enum Outcome {
    /**
     * Do it, then {@link Answers#keep}, {@link Answers#keepNothing}, {@link Answers#forget} or
     * {@link Answers#release}.
     */
    FIRST,
    /** Give the answer of the first one. */
    REPLAY,
    /** The key belongs to another request. */
    OTHER_REQUEST,
    /** The first one runs. */
    RUNNING,
    /** It was done, and its answer is lost. */
    LOST,
    /** It was done, and its answer held a secret that is shown once. */
    TOLD_ONCE
  }

  /**
   * What to do with a request whose key is there; FIRST means that it may take over.
   *
   * @param runs whether the attempt may still be at work
   */
  static Taken by(StoredAnswer found, String requestHash, boolean runs) {
    if (!found.requestHash.equals(requestHash)) {
      return new Taken(Outcome.OTHER_REQUEST, null, null);
    }
    if (found.status == StoredAnswer.TOLD_ONCE) {
      return new Taken(Outcome.TOLD_ONCE, null, null);
    }
    if (found.status > StoredAnswer.TOLD_ONCE) {
      Answer answer =
          new Answer(found.status, found.contentType, found.location, found.etag, found.body);
      return new Taken(Outcome.REPLAY, null, answer);
    }
    if (runs) {
      return new Taken(Outcome.RUNNING, null, null);
    }
    Outcome next = found.status == StoredAnswer.STORED ? Outcome.LOST : Outcome.FIRST;
    return new Taken(next, null, null);
  }
}
