package org.tourwright.core.jpa.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tourwright.core.jpa.setting.SettingRows.State;
import org.tourwright.core.jpa.setting.SettingRows.Stored;
import org.tourwright.core.setting.Setting;
import org.tourwright.core.setting.Unit;

/** Which value counts, and whether the page may change it, agree. */
class SettingStateTest {

  private static final Setting DAYS = Setting.number("care.openDays", 60, 1, 100, Unit.DAYS);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // variable, in the file, named in its entry fixed, set on the page: fixed, value
        "-, -, false, -, false, 60",
        "-, 20, false, -, false, 20",
        "-, 20, false, 45, false, 45",
        "-, 20, true, 45, true, 20",
        "-, soon, true, 45, false, 45",
        "-, soon, true, -, false, 60",
        "-, -, true, 45, false, 45",
        "-, soon, false, 45, false, 45",
        "30, 20, true, 45, true, 30",
        "soon, 20, true, 45, true, 20",
        "soon, 20, false, 45, false, 45",
        "soon, -, false, 45, false, 45",
        "-, 20, false, 1000, false, 20"
      })
  void onlyAGoodValueFixes(
      String variable, String file, boolean named, String set, boolean fixed, String value) {
    Map<String, String> found = new HashMap<>();
    put(found, DAYS.variable(), variable);
    put(found, DAYS.key(), file);

    State state = state(found, named ? Set.of(DAYS.key()) : Set.of(), set);

    assertThat(state.fixed(DAYS)).isEqualTo(fixed);
    assertThat(state.values().text(DAYS)).isEqualTo(value);
  }

  @Test
  void whatItIsWithoutThePageComesOfTheFile() {
    State state = state(Map.of(DAYS.key(), "20"), Set.of(), "45");

    assertThat(state.without(DAYS)).isEqualTo("20");
    assertThat(state.inFile(DAYS)).isTrue();
    assertThat(state.stored(DAYS).value()).isEqualTo("45");
  }

  private static State state(Map<String, String> found, Set<String> fixed, String set) {
    Map<String, Stored> stored =
        set == null ? Map.of() : Map.of(DAYS.key(), new Stored(set, 1, "Mai", Instant.EPOCH));
    return State.of(stored, new SettingFiles.Found(found, fixed));
  }

  private static void put(Map<String, String> found, String key, String value) {
    if (value != null) {
      found.put(key, value);
    }
  }
}
