package org.tourwright.persistence.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-26 10:00:00.0, 2026-11-26 10:00:00",
    "2026-11-26 10:00:00, 2026-11-26 10:00:00",
    "2026-11-26 10:00:00.120000, 2026-11-26 10:00:00.12",
    "2026-11-26 10:00:00.000001999, 2026-11-26 10:00:00.000001",
    "2026-11-26 10:00:10.0, 2026-11-26 10:00:10"
  })
  void momentsReadTheSameOnBothSides(String printed, String same) {
    assertThat(Cell.moment(printed)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({"1500000.0000, 1500000", "0.0000, 0", "-0.1500, -0.15", "1E+3, 1000"})
  void amountsReadTheSameOnBothSides(BigDecimal printed, String same) {
    assertThat(Cell.number(printed)).isEqualTo(same);
  }

  @Test
  void aChecksumKnowsNoOrderOfRowsButOfValues() {
    assertThat(of("a", "b", "c", "d")).isEqualTo(of("c", "d", "a", "b"));
    assertThat(of("a", "b")).isNotEqualTo(of("b", "a"));
    assertThat(of("a", "bc")).isNotEqualTo(of("ab", "c"));
    assertThat(of("", null)).isNotEqualTo(of(null, ""));
    assertThat(of("a", "b", "a", "b")).isNotEqualTo(of("a", "b"));
  }

  /** Rows of two values. */
  private static Checksum of(String... values) {
    Checksum checksum = new Checksum();
    for (int i = 0; i < values.length; i += 2) {
      checksum.add(values[i]);
      checksum.add(values[i + 1]);
      checksum.endRow();
    }
    return checksum;
  }
}
