package org.tourwright.core.setting;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * Values of settings at one moment. What is missing, or not good any more, is passed over; where
 * there is nothing good, the default counts.
 */
public final class Values {

  private final List<Map<String, String>> firstToLast;

  private Values(List<Map<String, String>> firstToLast) {
    this.firstToLast = List.copyOf(firstToLast);
  }

  /** Values by the keys of their settings, or by their variables: those go first. */
  public static Values of(Map<String, String> byKey) {
    return new Values(List.of(Map.copyOf(byKey)));
  }

  /** These, and others where these have nothing good. */
  public Values or(Values others) {
    return new Values(Stream.concat(firstToLast.stream(), others.firstToLast.stream()).toList());
  }

  /** A number, in the unit of its setting. */
  public long number(Setting setting) {
    return Long.parseLong(text(setting));
  }

  /** A time. */
  public Duration duration(Setting setting) {
    return setting.unit().of(number(setting));
  }

  public boolean yes(Setting setting) {
    return Boolean.parseBoolean(text(setting));
  }

  public Money money(Setting setting) {
    return Money.parse(text(setting));
  }

  /** A text, or the name of a choice. */
  public String text(Setting setting) {
    return good(setting).orElse(setting.standard());
  }

  /** Whether there is a value that counts, and the default does not. */
  public boolean has(Setting setting) {
    return good(setting).isPresent();
  }

  private Optional<String> good(Setting setting) {
    return firstToLast.stream()
        .flatMap(byKey -> Stream.of(setting.variable(), setting.key()).map(byKey::get))
        .filter(value -> value != null && setting.accepts(value))
        .findFirst();
  }
}
