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
    assertThat(Answers.judge(stored, "other").outcome()).isEqualTo(Outcome.OTHER_REQUEST);
    assertThat(Answers.judge(stored, "hash").outcome()).isEqualTo(Outcome.RUNNING);
    stored.status = 201;
    stored.location = "/x";
    assertThat(Answers.judge(stored, "hash").answer().location()).isEqualTo("/x");
    assertThat(Answers.judge(stored, "hash").outcome()).isEqualTo(Outcome.REPLAY);
  }

  @Test
  void keysAreEachUsersOwn() {
    UserId one = new UserId(UUID.randomUUID());
    UserId other = new UserId(UUID.randomUUID());
    assertThat(Answers.id(one, "k")).isEqualTo(Answers.id(one, "k")).hasSize(64);
    assertThat(Answers.id(one, "k")).isNotEqualTo(Answers.id(other, "k"));
  }
}
