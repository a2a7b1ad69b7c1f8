package org.tourwright.core.setting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.CoreError;

/**
 * Something that can be set. Values are texts: a number in digits, {@code true} or {@code false}, a
 * choice by its name, money as {@code VND 5000000}.
 *
 * @param key module id, a dot, a name that is no longer changed, such as {@code web.swapSeconds}
 * @param standard the value when nobody set one; good by the setting's own rules
 * @param least the smallest number, else null
 * @param most the largest number, else null
 * @param unit of a number
 * @param choices of a choice
 * @param atOnce whether a change counts at once; else after the next start of the module
 */
public record Setting(
    String key,
    Kind kind,
    String standard,
    Long least,
    Long most,
    Unit unit,
    List<String> choices,
    boolean atOnce) {

  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*\\.[a-z][A-Za-z0-9]*");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}");
  private static final int LONGEST = 1000;

  /** What its values are. */
  public enum Kind {
    NUMBER,
    YES_NO,
    CHOICE,
    TEXT,
    MONEY
  }

  public Setting {
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("No key of a setting: " + key);
    }
    Objects.requireNonNull(kind);
    Objects.requireNonNull(standard);
    Objects.requireNonNull(unit);
    choices = List.copyOf(choices);
  }

  /** A whole number in a range, both ends included; a time when the unit is one. */
  public static Setting number(String key, long standard, long least, long most, Unit unit) {
    return new Setting(
        key, Kind.NUMBER, String.valueOf(standard), least, most, unit, List.of(), true);
  }

  public static Setting yesNo(String key, boolean standard) {
    return new Setting(
        key, Kind.YES_NO, String.valueOf(standard), null, null, Unit.NONE, List.of(), true);
  }

  public static Setting choice(String key, String standard, String... choices) {
    return new Setting(key, Kind.CHOICE, standard, null, null, Unit.NONE, List.of(choices), true);
  }

  /** A text of at most 1000 characters, which may be empty. */
  public static Setting text(String key, String standard) {
    return new Setting(key, Kind.TEXT, standard, null, null, Unit.NONE, List.of(), true);
  }

  /** An amount of money that is not below zero. */
  public static Setting money(String key, Money standard) {
    return new Setting(
        key, Kind.MONEY, standard.toString(), null, null, Unit.NONE, List.of(), true);
  }

  /** The same setting, whose change counts only after the next start of its module. */
  public Setting afterRestart() {
    return new Setting(key, kind, standard, least, most, unit, choices, false);
  }

  /** The id of the module that it belongs to. */
  public String module() {
    return key.substring(0, key.indexOf('.'));
  }

  /** Its name within the module, also in the module's file. */
  public String name() {
    return key.substring(key.indexOf('.') + 1);
  }

  /** The environment variable that fixes it. */
  public String variable() {
    return "TOURWRIGHT_SET_" + key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
  }

  /** What is wrong with a value, as errors of a field; nothing when it may be set. */
  public Checks check(String field, String value) {
    Checks checks = new Checks();
    if (value == null || (value.isBlank() && kind != Kind.TEXT)) {
      return checks.that(false, field, CoreError.REQUIRED);
    }
    return switch (kind) {
      case NUMBER -> number(checks, field, value);
      case YES_NO ->
          checks.that(value.equals("true") || value.equals("false"), field, CoreError.NOT_A_CHOICE);
      case CHOICE -> checks.that(choices.contains(value), field, CoreError.NOT_A_CHOICE);
      case TEXT -> checks.longest(field, value, LONGEST);
      case MONEY -> checks.that(isMoney(value), field, CoreError.INVALID);
    };
  }

  /** Whether a value may be set. */
  public boolean accepts(String value) {
    return check("value", value).errors().isEmpty();
  }

  private Checks number(Checks checks, String field, String value) {
    if (!NUMBER.matcher(value).matches()) {
      return checks.that(false, field, CoreError.NOT_A_NUMBER);
    }
    long number = Long.parseLong(value);
    if (number < least) {
      return checks.that(false, field, CoreError.TOO_SMALL, Map.of("min", least));
    }
    return checks.that(number <= most, field, CoreError.TOO_LARGE, Map.of("max", most));
  }

  private static boolean isMoney(String value) {
    try {
      return !Money.parse(value).isNegative();
    } catch (IllegalArgumentException | ArithmeticException e) {
      return false;
    }
  }
}
