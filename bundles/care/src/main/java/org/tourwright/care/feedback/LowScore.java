package org.tourwright.care.feedback;

import org.tourwright.care.cases.CasePriority;

/**
 * Which answers open a case by themselves.
 *
 * @param overall an overall score of this or less
 * @param item another score of this or less
 * @param recommend a recommendation of this or less; -1 for never
 */
public record LowScore(int overall, int item, int recommend) {

  public boolean concerns(Scores scores) {
    return scores.given().entrySet().stream()
            .anyMatch(given -> given.getValue() <= limit(given.getKey()))
        || (scores.recommend() != null && scores.recommend() <= recommend);
  }

  private int limit(Item of) {
    return of == Item.OVERALL ? overall : item;
  }

  /** The worst score is looked after first. */
  CasePriority priority(Scores scores) {
    if (scores.overall() != null && scores.overall() <= 1) {
      return CasePriority.URGENT;
    }
    boolean bad = scores.given().values().stream().anyMatch(score -> score <= 1);
    boolean unhappy = scores.overall() != null && scores.overall() <= overall;
    return bad || unhappy ? CasePriority.HIGH : CasePriority.NORMAL;
  }
}
