package org.tourwright.tours.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.tourwright.core.agency.Agency;
import org.tourwright.core.tour.ProgrammeId;
import org.xml.sax.InputSource;

class ItineraryDocumentTest {

  private final ItineraryDocument document =
      new ItineraryDocument((language, key, args) -> language + ":" + key + args, "zh");

  @Test
  void isWellFormedWhateverPeopleType() {
    String page =
        document.xhtml(agency(), programme(), List.of(day("A < B & \"C\"\u0000", Map.of())));

    assertThatCode(
            () ->
                DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page))))
        .doesNotThrowAnyException();
    assertThat(page).contains("A &lt; B &amp; &quot;C&quot;");
  }

  @Test
  void speaksTheLanguageThatWasChosen() {
    Itinerary.DayWords chinese = new Itinerary.DayWords("河内—下龙湾", "乘车前往", "下龙");
    String page =
        document.xhtml(
            agency(), programme(), List.of(day("Hà Nội – Hạ Long", Map.of("zh", chinese))));

    assertThat(page)
        .contains("越南北部六日游", "河内—下龙湾", "zh:tours.meal.BREAKFAST", "下龙")
        .doesNotContain("Hà Nội – Hạ Long", "tours.meal.LUNCH");
  }

  private static Itinerary.Day day(String title, Map<String, Itinerary.DayWords> translations) {
    return new Itinerary.Day(
        null, title, "Khởi hành.\nNghỉ đêm.", true, false, false, "Hạ Long", translations);
  }

  private static Agency agency() {
    return new Agency(
        "Công ty Du lịch & Sự kiện",
        "Hà Nội",
        null,
        null,
        null,
        CurrencyUnit.of("VND"),
        ZoneId.of("Asia/Ho_Chi_Minh"),
        "vi",
        "http://localhost");
  }

  private static ProgrammeView programme() {
    return new ProgrammeView(
        new ProgrammeId(new UUID(0, 1)),
        1,
        "VN-BAC-6N5D",
        "Miền Bắc Việt Nam 6 ngày",
        "Sáu ngày.",
        ProgrammeKind.INBOUND,
        ProgrammeState.ON_SALE,
        "vi",
        6,
        5,
        false,
        false,
        null,
        null,
        Map.of("zh", new ProgrammeWords("越南北部六日游", "六天五晚")),
        Instant.EPOCH,
        Instant.EPOCH);
  }
}
