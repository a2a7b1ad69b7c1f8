package org.tourwright.web.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tourwright.web.module.ModuleChange.Kind;
import org.tourwright.web.module.ModuleChange.State;

class ModuleChangeTest {

  private static final Instant BEGUN = Instant.parse("2026-11-27T08:00:00.000700Z");
  private static final Instant ENDED = Instant.parse("2026-11-27T08:00:05.000700Z");

  @Test
  void itMadeWhatHappenedWhileItRan() {
    ModuleChange change =
        new ModuleChange("care", Kind.UPDATE, "0.1", "0.2", State.FAILED, BEGUN, ENDED, "no");
    assertThat(change.made(Instant.parse("2026-11-27T07:59:59.999Z"))).isFalse();
    assertThat(change.made(Instant.parse("2026-11-27T08:00:00.000Z"))).isTrue();
    assertThat(change.made(Instant.parse("2026-11-27T08:00:05.000Z"))).isTrue();
    assertThat(change.made(Instant.parse("2026-11-27T08:00:05.001Z"))).isFalse();
  }

  @Test
  void whileItRunsEverythingMayBeItsDoing() {
    ModuleChange change = ModuleChange.begun("care", Kind.UPDATE, "0.1", "0.2");
    assertThat(change.made(change.startedAt().plusSeconds(60))).isTrue();
  }
}
