package org.tourwright.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tourwright.core.user.UserId;

class AnswersTest {

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
