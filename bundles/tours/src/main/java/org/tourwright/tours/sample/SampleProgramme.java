package org.tourwright.tours.sample;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.tours.costing.CostBasis;
import org.tourwright.tours.costing.CostLine;
import org.tourwright.tours.costing.CostingDetails;
import org.tourwright.tours.programme.Itinerary;
import org.tourwright.tours.programme.ProgrammeDetails;
import org.tourwright.tours.programme.ProgrammeKind;
import org.tourwright.tours.programme.ProgrammeState;
import org.tourwright.tours.programme.ProgrammeWords;

/** A programme of the file {@code sample/programmes.json}. */
record SampleProgramme(
    String code,
    ProgrammeKind kind,
    String language,
    int nights,
    ProgrammeState state,
    String title,
    String summary,
    String notes,
    Map<String, ProgrammeWords> translations,
    List<Day> days,
    Costs costing,
    Departures departures) {

  /** Words of other languages stand under their language as title, description, overnight. */
  static final class Day {
    public String title;
    public String text;
    public String meals;
    public String overnight;
    @JsonIgnore final Map<String, Itinerary.DayWords> translations = new HashMap<>();

    @JsonAnySetter
    void translation(String language, List<String> words) {
      translations.put(language, new Itinerary.DayWords(words.get(0), words.get(1), words.get(2)));
    }

    Itinerary.Day day() {
      return new Itinerary.Day(
          null,
          title,
          text,
          meals.contains("B"),
          meals.contains("L"),
          meals.contains("D"),
          overnight,
          translations);
    }
  }

  /**
   * @param lines kind, description, basis, quantity, times, unit cost
   */
  record Costs(
      BigDecimal margin, Boolean draft, Map<String, BigDecimal> rates, List<List<Object>> lines) {}

  record Departures(DayOfWeek weekday, int seats, int minimum, int held) {}

  ProgrammeDetails details() {
    return new ProgrammeDetails(
        code,
        title,
        summary,
        kind,
        language,
        days.size(),
        nights,
        false,
        null,
        notes,
        translations);
  }

  Itinerary.Details itinerary() {
    return new Itinerary.Details(days.stream().map(Day::day).toList());
  }

  CostingDetails costingDetails() {
    List<CostingDetails.Rate> rates = new ArrayList<>();
    if (costing.rates() != null) {
      costing.rates().forEach((from, rate) -> rates.add(new CostingDetails.Rate(from, rate)));
    }
    return new CostingDetails(
        null,
        "VND",
        costing.margin(),
        null,
        null,
        null,
        rates,
        costing.lines().stream().map(SampleProgramme::line).toList(),
        null);
  }

  private static CostLine line(List<Object> cells) {
    String cost = cells.get(5).toString();
    int gap = cost.indexOf(' ');
    return new CostLine(
        ServiceKind.valueOf(cells.get(0).toString()),
        cells.get(1).toString(),
        CostBasis.valueOf(cells.get(2).toString()),
        new BigDecimal(cells.get(3).toString()),
        Integer.valueOf(cells.get(4).toString()),
        Money.parse(cost.substring(gap + 1) + " " + cost.substring(0, gap)));
  }
}
