package org.tourwright.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.persistence.PersistenceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentionTest {

  @ParameterizedTest
  @ValueSource(strings = {"40001", "40P01", "X0Y84"})
  void whatMayWorkTheNextTimeIsDoneAgain(String state) {
    assertThat(Contention.of(new PersistenceException(new SQLException("again", state))))
        .isEqualTo(Contention.DEADLOCK);
  }

  @Test
  void aFailureOfItsOwnIsNoContention() {
    assertThat(Contention.of(new PersistenceException(new SQLException("unique", "23505"))))
        .isEqualTo(Contention.NONE);
  }
}
