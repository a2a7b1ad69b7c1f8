package org.tourwright.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tourwright.web.answer.Taken.Outcome;

class TakenTest {

  @Test
  void whatIsDoneWithAKeyThatIsTaken() {
    StoredAnswer stored = new StoredAnswer();
    stored.id = "id";
    stored.requestHash = "hash";
    stored.status = StoredAnswer.RUNNING;
    assertThat(outcome(stored, "other", true)).isEqualTo(Outcome.OTHER_REQUEST);
    assertThat(outcome(stored, "hash", true)).isEqualTo(Outcome.RUNNING);
    assertThat(outcome(stored, "hash", false)).as("may take over").isEqualTo(Outcome.FIRST);
    stored.status = StoredAnswer.STORED;
    assertThat(outcome(stored, "hash", true)).isEqualTo(Outcome.RUNNING);
    assertThat(outcome(stored, "hash", false)).isEqualTo(Outcome.LOST);
    stored.status = StoredAnswer.TOLD_ONCE;
    assertThat(outcome(stored, "hash", true)).isEqualTo(Outcome.TOLD_ONCE);
    assertThat(outcome(stored, "hash", false)).isEqualTo(Outcome.TOLD_ONCE);
    assertThat(outcome(stored, "other", false)).isEqualTo(Outcome.OTHER_REQUEST);
    stored.status = 201;
    stored.location = "/x";
    assertThat(Taken.by(stored, "hash", false).answer().location()).isEqualTo("/x");
    assertThat(outcome(stored, "hash", true)).isEqualTo(Outcome.REPLAY);
  }

  private static Outcome outcome(StoredAnswer stored, String hash, boolean runs) {
    return Taken.by(stored, hash, runs).outcome();
  }
}
