package org.tourwright.tours.settings;

import java.math.BigDecimal;

/** Numbers as people write them. */
public final class Decimals {

  private Decimals() {}

  /** Without the zeros that the database pads with: 20.000 is 20. Null stays null. */
  public static BigDecimal plain(BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
