package org.tourwright.care.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.user.UserId;

class CaseRulesTest {

  private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
  private static final UserId HOA = new UserId(new UUID(0, 1));
  private static final UserId MAI = new UserId(new UUID(0, 2));

  @ParameterizedTest
  @CsvSource({
    "OPEN, IN_PROGRESS, true",
    "OPEN, SOLVED, true",
    "OPEN, CLOSED, false",
    "IN_PROGRESS, OPEN, true",
    "IN_PROGRESS, SOLVED, true",
    "IN_PROGRESS, CLOSED, false",
    "SOLVED, CLOSED, true",
    "SOLVED, IN_PROGRESS, true",
    "SOLVED, OPEN, false",
    "CLOSED, IN_PROGRESS, true",
    "CLOSED, SOLVED, false",
    "OPEN, OPEN, false",
  })
  void goesThroughItsStatesInOrder(CaseState from, CaseState to, boolean may) {
    assertThat(from.mayBecome(to)).isEqualTo(may);
  }

  @Test
  void isSolvedOnlyWithASolution() {
    CareCase open = new CareCase();

    assertThatThrownBy(() -> CaseSteps.go(open, CaseState.SOLVED, " ", NOW))
        .isInstanceOf(Invalid.class);
    assertThat(open.state).isEqualTo(CaseState.OPEN);

    CaseSteps.go(open, CaseState.SOLVED, " Hoàn tiền. ", NOW);

    assertThat(open.state).isEqualTo(CaseState.SOLVED);
    assertThat(open.solution).isEqualTo("Hoàn tiền.");
    assertThat(open.solvedAt).isEqualTo(NOW);
    assertThat(open.firstAnswerAt).isEqualTo(NOW);
  }

  @Test
  void keepsItsSolutionWhenTheCustomerComesBack() {
    CareCase solved = new CareCase();
    CaseSteps.go(solved, CaseState.SOLVED, "Hoàn tiền.", NOW);
    CaseSteps.go(solved, CaseState.CLOSED, null, NOW.plusSeconds(60));
    assertThat(solved.closedAt).isEqualTo(NOW.plusSeconds(60));
    assertThat(solved.solvedAt).isEqualTo(NOW);

    CaseSteps.go(solved, CaseState.IN_PROGRESS, null, NOW.plusSeconds(90));

    assertThat(solved.solution).isEqualTo("Hoàn tiền.");
    assertThat(solved.closedAt).isNull();
    assertThat(solved.solvedAt).isNull();
    assertThatThrownBy(() -> CaseSteps.go(solved, CaseState.CLOSED, null, NOW))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void isGivenToWhoeverHasTheFewest() {
    assertThat(CaseDesk.leastBusy(List.of(HOA, MAI), Map.of(HOA, 3L, MAI, 1L))).isEqualTo(MAI);
    assertThat(CaseDesk.leastBusy(List.of(HOA, MAI), Map.of(HOA, 1L))).isEqualTo(MAI);
    assertThat(CaseDesk.leastBusy(List.of(HOA, MAI), Map.of())).isEqualTo(HOA);
    assertThat(CaseDesk.leastBusy(List.of(), Map.of())).isNull();
  }
}
