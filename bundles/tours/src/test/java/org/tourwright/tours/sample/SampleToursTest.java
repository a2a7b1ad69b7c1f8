package org.tourwright.tours.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.tourwright.tours.programme.Itinerary;

class SampleToursTest {

  @Test
  void everyProgrammeIsWholeAndSold() {
    List<SampleProgramme> samples = SampleTours.samples();

    assertThat(samples)
        .hasSizeBetween(8, 15)
        .extracting(SampleProgramme::code)
        .doesNotHaveDuplicates();
    assertThat(samples)
        .allSatisfy(
            sample -> {
              assertThat(sample.details().code()).matches("[A-Z0-9-]{2,30}");
              assertThat(sample.itinerary().days())
                  .hasSize(sample.days().size())
                  .extracting(Itinerary.Day::title)
                  .doesNotContainNull();
              assertThat(sample.costingDetails().lines()).isNotEmpty();
            });
  }

  @Test
  void readsCostsInForeignCurrencies() {
    SampleProgramme beijing =
        SampleTours.samples().stream()
            .filter(sample -> sample.code().startsWith("BJ-SH"))
            .findFirst()
            .orElseThrow();

    assertThat(beijing.costingDetails().lines())
        .anyMatch(line -> line.unitCost().equals(Money.parse("CNY 420")));
    assertThat(beijing.itinerary().days().get(0).translations()).containsKey("zh");
  }
}
