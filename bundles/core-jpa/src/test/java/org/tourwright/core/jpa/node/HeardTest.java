package org.tourwright.core.jpa.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HeardTest {

  private final Heard heard = new Heard(2);

  @Test
  void aNodeIsSilentWhenItsBeatStandsStillForLongEnough() {
    heard.look(Map.of("a", 1L, "b", 1L));
    heard.look(Map.of("a", 1L, "b", 2L));
    assertThat(heard.silent("a")).isFalse();
    heard.look(Map.of("a", 1L, "b", 3L));
    assertThat(heard.silent("a")).isTrue();
    assertThat(heard.silent("b")).isFalse();
  }

  @Test
  void aNodeThatIsHeardOfAgainIsNotSilentAnyMore() {
    heard.look(Map.of("a", 1L));
    heard.look(Map.of("a", 1L));
    heard.look(Map.of("a", 1L));
    heard.look(Map.of("a", 2L));
    assertThat(heard.silent("a")).isFalse();
    assertThat(heard.missed("a")).isZero();
  }

  @Test
  void aNodeThatLeftIsNotKnown() {
    heard.look(Map.of("a", 1L));
    heard.look(Map.of());
    assertThat(heard.knows("a")).isFalse();
    assertThat(heard.silent("a")).isFalse();
  }
}
