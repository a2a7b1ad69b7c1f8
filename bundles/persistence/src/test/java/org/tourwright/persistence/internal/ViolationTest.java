package org.tourwright.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import javax.persistence.PersistenceException;
import org.junit.jupiter.api.Test;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;

class ViolationTest {

  @Test
  void whatIsThereAlreadyIsAConflict() {
    assertThatThrownBy(() -> work(new SQLException("unique", "23505")))
        .isInstanceOfSatisfying(
            Conflict.class, refused -> assertThat(refused.code()).isEqualTo(CoreError.DUPLICATE));
  }

  @Test
  void theReasonOfABatchIsFoundBehindIt() {
    BatchUpdateException batch = new BatchUpdateException("batch", "XBDA1", new int[0]);
    batch.setNextException(new SQLException("unique", "23505"));

    assertThatThrownBy(() -> work(batch)).isInstanceOf(Conflict.class);
  }

  @Test
  void whatDoesNotFitIsInvalid() {
    assertThatThrownBy(() -> work(new SQLException("too long", "22001")))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> work(new SQLException("null", "23502"))).isInstanceOf(Invalid.class);
  }

  @Test
  void anythingElseStaysAFailure() {
    assertThatThrownBy(() -> work(new SQLException("deadlock", "40001")))
        .isInstanceOf(PersistenceException.class);
    assertThatThrownBy(() -> work(new SQLException("no state")))
        .isInstanceOf(PersistenceException.class);
  }

  private static void work(SQLException reason) {
    Violation.refusing(
        () -> {
          throw new PersistenceException(new IllegalStateException(reason));
        });
  }
}
