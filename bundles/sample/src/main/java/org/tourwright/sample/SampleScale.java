package org.tourwright.sample;

import java.util.Locale;
import java.util.Optional;

/**
 * How large a made-up agency is wanted, from {@code TOURWRIGHT_SAMPLE}: none, small, medium, large,
 * or a number of customers.
 */
public final class SampleScale {

  private static final int MOST = 1_000_000;

  private SampleScale() {}

  /**
   * @return the number of customers, or empty for no sample
   * @throws IllegalArgumentException when the text is none of these
   */
  public static Optional<Integer> of(String text) {
    String scale = text == null ? "none" : text.strip().toLowerCase(Locale.ROOT);
    return switch (scale) {
      case "", "none" -> Optional.empty();
      case "small" -> Optional.of(200);
      case "medium" -> Optional.of(5_000);
      case "large" -> Optional.of(100_000);
      default -> Optional.of(number(scale));
    };
  }

  private static int number(String text) {
    if (!text.matches("[0-9]{1,7}")
        || Integer.parseInt(text) < 1
        || Integer.parseInt(text) > MOST) {
      throw new IllegalArgumentException(
          "TOURWRIGHT_SAMPLE is none, small, medium, large or 1 to " + MOST + ", not " + text);
    }
    return Integer.parseInt(text);
  }
}
