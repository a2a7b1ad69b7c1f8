package org.tourwright.core.report;

/**
 * A column of a report or tile. Its label is the message {@code report.<report or tile key>.<key>}.
 */
public record Column(String key, Kind kind) {

  /**
   * What its values are: String, Long, Money, LocalDate, {@link java.time.YearMonth}, or BigDecimal
   * where 0.25 is 25 %.
   */
  public enum Kind {
    TEXT,
    COUNT,
    MONEY,
    DATE,
    MONTH,
    PERCENT
  }
}
