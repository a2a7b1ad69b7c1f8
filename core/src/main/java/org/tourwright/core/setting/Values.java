package org.tourwright.core.setting;

import java.time.Duration;
import java.util.Map;
import org.joda.money.Money;

/** Values of settings at one moment. What is missing, or not good any more, is the default. */
public final class Values {

  private final Map<String, String> byKey;

  private Values(Map<String, String> byKey) {
    this.byKey = Map.copyOf(byKey);
  }

  /** Values by the keys of their settings, or by their variables: those go first. */
  public static Values of(Map<String, String> byKey) {
    return new Values(byKey);
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
    String fixed = byKey.get(setting.variable());
    String value = fixed == null ? byKey.get(setting.key()) : fixed;
    return value != null && setting.accepts(value) ? value : setting.standard();
  }
}
