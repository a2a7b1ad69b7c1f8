package org.tourwright.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tourwright.core.user.UserId;
import org.tourwright.web.answer.Answers.Outcome;

class AnswersTest {

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
    assertThat(Answers.judge(stored, "hash", false).answer().location()).isEqualTo("/x");
    assertThat(outcome(stored, "hash", true)).isEqualTo(Outcome.REPLAY);
  }

  private static Outcome outcome(StoredAnswer stored, String hash, boolean runs) {
    return Answers.judge(stored, hash, runs).outcome();
  }

  @Test
  void whatWasSentCannotBeTriedOutWithoutTheKey() {
    assertThat(Answers.proof("k", "hash")).hasSize(64).isEqualTo(Answers.proof("k", "hash"));
    assertThat(Answers.proof("k", "hash")).isNotEqualTo(Answers.proof("another", "hash"));
  }

  @Test
  void keysAreEachUsersOwn() {
    UserId one = new UserId(UUID.randomUUID());
    UserId other = new UserId(UUID.randomUUID());
    assertThat(Answers.id(one, "k")).isEqualTo(Answers.id(one, "k")).hasSize(64);
    assertThat(Answers.id(one, "k")).isNotEqualTo(Answers.id(other, "k"));
  }
}
