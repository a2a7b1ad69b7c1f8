package org.tourwright.operations.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChecklistTest {

  private static final LocalDate START = LocalDate.of(2026, 12, 24);

  @Test
  void aStepIsDueBeforeTheFirstDay() {
    assertThat(Checklist.due(ChecklistStep.BOOK_HOTELS, START, LocalDate.of(2026, 10, 1)))
        .isEqualTo("2026-11-24");
  }

  @Test
  void whatIsSoldLateIsDueToday() {
    LocalDate today = LocalDate.of(2026, 12, 20);
    assertThat(Checklist.due(ChecklistStep.BOOK_HOTELS, START, today)).isEqualTo(today);
    assertThat(Checklist.due(ChecklistStep.GUIDE_ADVANCE, START, today)).isEqualTo("2026-12-22");
  }

  @Test
  void aTourOfThePastKeepsItsDates() {
    assertThat(Checklist.due(ChecklistStep.GUIDE_BRIEFING, START, START.plusDays(40)))
        .isEqualTo("2026-12-23");
  }
}
