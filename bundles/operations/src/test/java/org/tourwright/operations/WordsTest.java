package org.tourwright.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.operations.cost.AdvanceDirection;
import org.tourwright.operations.cost.PaidBy;
import org.tourwright.operations.cost.RunningCostKind;
import org.tourwright.operations.desk.TourView;
import org.tourwright.operations.paper.Papers;
import org.tourwright.operations.reservation.ReservationState;
import org.tourwright.operations.rooming.RoomType;
import org.tourwright.operations.settlement.SettlementView;
import org.tourwright.operations.tour.ChecklistStep;
import org.tourwright.operations.tour.TourState;

class WordsTest {

  @Test
  void theLanguagesHaveTheSameKeys() throws IOException {
    Properties english = words("en");
    assertThat(words("vi").stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    assertThat(words("zh").stringPropertyNames()).isEqualTo(english.stringPropertyNames());
  }

  @Test
  void everythingThatNeedsWordsHasThem() throws IOException {
    Set<String> wanted = new HashSet<>();
    Stream.of(OperationsError.values()).forEach(error -> wanted.add("error." + error.code()));
    OperationsModule.declared()
        .forEach(right -> wanted.add("permission." + right.name().replace(':', '.')));
    wanted.addAll(labels("operations.tour.state.", TourState.values()));
    wanted.addAll(labels("operations.tour.waiting.", TourView.Reason.values()));
    wanted.addAll(labels("operations.reservation.kind.", ServiceKind.values()));
    wanted.addAll(labels("operations.reservation.state.", ReservationState.values()));
    wanted.addAll(labels("operations.checklist.step.", ChecklistStep.values()));
    wanted.addAll(labels("operations.cost.kind.", RunningCostKind.values()));
    wanted.addAll(labels("operations.cost.paidBy.", PaidBy.values()));
    wanted.addAll(labels("operations.advance.direction.", AdvanceDirection.values()));
    wanted.addAll(labels("operations.room.type.", RoomType.values()));
    wanted.addAll(labels("operations.settlement.blocker.", SettlementView.Blocker.values()));
    wanted.addAll(labels("operations.paper.title.", Papers.Kind.values()));
    assertThat(words("en").stringPropertyNames()).containsAll(wanted);
  }

  private static Set<String> labels(String prefix, Enum<?>... values) {
    Set<String> keys = new HashSet<>();
    Stream.of(values).forEach(value -> keys.add(prefix + value.name()));
    return keys;
  }

  private static Properties words(String language) throws IOException {
    Properties words = new Properties();
    try (InputStream in =
        WordsTest.class.getResourceAsStream("/i18n/messages_" + language + ".properties")) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return words;
  }
}
