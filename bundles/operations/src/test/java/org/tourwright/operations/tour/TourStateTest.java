package org.tourwright.operations.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tourwright.operations.tour.TourState.CANCELLED;
import static org.tourwright.operations.tour.TourState.COMPLETED;
import static org.tourwright.operations.tour.TourState.PLANNED;
import static org.tourwright.operations.tour.TourState.PREPARED;
import static org.tourwright.operations.tour.TourState.RUNNING;
import static org.tourwright.operations.tour.TourState.SETTLED;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tourwright.core.error.Conflict;

class TourStateTest {

  private static final Map<TourState, Set<TourState>> STEPS =
      Map.of(
          PLANNED, EnumSet.of(PREPARED, RUNNING, COMPLETED, CANCELLED),
          PREPARED, EnumSet.of(PLANNED, RUNNING, COMPLETED, CANCELLED),
          RUNNING, EnumSet.of(COMPLETED),
          COMPLETED, EnumSet.of(SETTLED),
          SETTLED, EnumSet.noneOf(TourState.class),
          CANCELLED, EnumSet.of(PLANNED));

  @Test
  void onlyTheseStepsExist() {
    for (TourState from : TourState.values()) {
      for (TourState to : TourState.values()) {
        assertThat(from.canBecome(to))
            .as("%s to %s", from, to)
            .isEqualTo(STEPS.get(from).contains(to));
      }
    }
  }

  @Test
  void aSettledTourIsClosed() {
    TourToRun tour = TourToRun.create("OP-2026-00001");
    tour.become(COMPLETED);
    tour.mustBeChangeable();
    assertThat(tour.completedAt()).isNotNull();
    tour.become(SETTLED);
    assertThat(tour.settledAt()).isNotNull();
    assertThatThrownBy(tour::mustBeChangeable).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> tour.become(CANCELLED)).isInstanceOf(Conflict.class);
  }
}
