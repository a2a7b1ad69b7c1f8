package org.tourwright.care.feedback;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a number of answers say together.
 *
 * @param answers how many
 * @param averages of the scores that were given, with two digits; items nobody scored are missing
 * @param satisfied the part whose overall score is 4 or 5; null without answers
 * @param nps from -100 to 100: the percentage who would recommend us (9, 10) less that of those who
 *     would not (0 to 6); null when nobody said
 * @param promoters 9 or 10
 * @param detractors 0 to 6
 */
public record Satisfaction(
    int answers,
    Map<Item, BigDecimal> averages,
    BigDecimal satisfied,
    Integer nps,
    int promoters,
    int passives,
    int detractors) {

  static Satisfaction of(Collection<Scores> all) {
    Map<Item, Integer> sums = new EnumMap<>(Item.class);
    Map<Item, Integer> counts = new EnumMap<>(Item.class);
    int happy = 0;
    int promoters = 0;
    int passives = 0;
    int detractors = 0;
    for (Scores scores : all) {
      scores
          .given()
          .forEach(
              (item, score) -> {
                sums.merge(item, score, Integer::sum);
                counts.merge(item, 1, Integer::sum);
              });
      happy += scores.overall() != null && scores.overall() >= 4 ? 1 : 0;
      if (scores.recommend() != null) {
        promoters += scores.recommend() >= 9 ? 1 : 0;
        passives += scores.recommend() == 7 || scores.recommend() == 8 ? 1 : 0;
        detractors += scores.recommend() <= 6 ? 1 : 0;
      }
    }
    Map<Item, BigDecimal> averages = new EnumMap<>(Item.class);
    sums.forEach((item, sum) -> averages.put(item, part(sum, counts.get(item), 2)));
    return new Satisfaction(
        all.size(),
        averages,
        all.isEmpty() ? null : part(happy, all.size(), 4),
        nps(promoters, promoters + passives + detractors, detractors),
        promoters,
        passives,
        detractors);
  }

  private static Integer nps(int promoters, int said, int detractors) {
    return said == 0 ? null : part(100 * (promoters - detractors), said, 0).intValueExact();
  }

  private static BigDecimal part(int of, int whole, int digits) {
    return BigDecimal.valueOf(of).divide(BigDecimal.valueOf(whole), digits, RoundingMode.HALF_UP);
  }
}
