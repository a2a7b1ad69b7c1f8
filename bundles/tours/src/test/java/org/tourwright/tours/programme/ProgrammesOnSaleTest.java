package org.tourwright.tours.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tourwright.core.tour.ItineraryDay;
import org.tourwright.core.tour.Programme;
import org.tourwright.core.tour.ProgrammeId;

class ProgrammesOnSaleTest {

  private static final List<Itinerary.Day> DAYS =
      List.of(
          day("Hà Nội", Map.of("zh", new Itinerary.DayWords("河内", "自由活动", "酒店"))),
          day("Hạ Long", Map.of()));

  @Test
  void speaksALanguageAsFarAsItIsTranslated() {
    Programme chinese = ProgrammesOnSale.programme(programme(), DAYS, "zh");

    assertThat(chinese.title()).isEqualTo("下龙湾");
    assertThat(chinese.itinerary())
        .extracting(ItineraryDay::title)
        .containsExactly("河内", "Hạ Long");
    assertThat(chinese.itinerary().get(0).overnight()).isEqualTo("酒店");
  }

  @Test
  void speaksItsMainLanguageWhereNoneIsAskedFor() {
    Programme main = ProgrammesOnSale.programme(programme(), DAYS, null);

    assertThat(main.title()).isEqualTo("Vịnh Hạ Long");
    assertThat(main.itinerary())
        .extracting(ItineraryDay::title)
        .containsExactly("Hà Nội", "Hạ Long");
  }

  private static Itinerary.Day day(String title, Map<String, Itinerary.DayWords> translations) {
    return new Itinerary.Day(null, title, null, true, false, false, null, translations);
  }

  private static ProgrammeView programme() {
    return new ProgrammeView(
        new ProgrammeId(new UUID(0, 1)),
        1,
        "HL-2N1D",
        "Vịnh Hạ Long",
        null,
        ProgrammeKind.DOMESTIC,
        ProgrammeState.ON_SALE,
        "vi",
        2,
        1,
        false,
        false,
        null,
        null,
        Map.of("zh", new ProgrammeWords("下龙湾", "两日游")),
        Instant.EPOCH,
        Instant.EPOCH);
  }
}
