package org.tourwright.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class AwayTest {

  @Test
  void connectionsThatBreakAndServersThatStopAreTheDatabaseBeingAway() {
    for (String state : new String[] {"08006", "08001", "57P01", "57P03", "25006"}) {
      assertThat(Away.caused(new IllegalStateException(new SQLException("x", state))))
          .as(state)
          .isTrue();
    }
    assertThat(Away.caused(new SQLTransientConnectionException("no connection"))).isTrue();
  }

  @Test
  void whatTheDatabaseRefusesIsNot() {
    assertThat(Away.caused(new SQLException("duplicate", "23505"))).isFalse();
    assertThat(Away.caused(new SQLException("no state"))).isFalse();
    assertThat(Away.caused(new IllegalStateException("a defect"))).isFalse();
  }
}
