package org.tourwright.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlowStatementsTest {

  @Test
  void noValueStandsInTheLog() {
    assertThat(
            SlowStatements.withoutValues(
                "SELECT t0.ID AS a1 FROM core_customer t0 WHERE t0.NAME LIKE 'O''Hara %' ESCAPE '!'"
                    + " AND t0.AGE > 42 AND t0.SCORE = 1.5 AND t0.ID = ?"))
        .isEqualTo(
            "SELECT t0.ID AS a1 FROM core_customer t0 WHERE t0.NAME LIKE ? ESCAPE ?"
                + " AND t0.AGE > ? AND t0.SCORE = ? AND t0.ID = ?");
  }
}
