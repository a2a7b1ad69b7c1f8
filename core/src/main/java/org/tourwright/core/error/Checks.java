package org.tourwright.core.error;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.joda.money.Money;

/**
 * Collects what is wrong with an input, so that the user is told everything at once.
 *
 * <pre>{@code
 * new Checks().required("name", in.name(), 200).email("email", in.email()).orThrow();
 * }</pre>
 */
public final class Checks {

  private static final Pattern EMAIL =
      Pattern.compile("[^@\\s,;<>\"()]{1,64}@[^@\\s,;<>\"()]{1,190}\\.[\\p{L}\\p{N}-]{2,63}");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{4,24}[0-9]");

  private final List<FieldError> errors = new ArrayList<>();

  /** A text that must be there and has at most {@code longest} characters. */
  public Checks required(String field, String value, int longest) {
    if (value == null || value.isBlank()) {
      return add(field, CoreError.REQUIRED, Map.of());
    }
    return longest(field, value, longest);
  }

  public Checks required(String field, Object value) {
    return value == null ? add(field, CoreError.REQUIRED, Map.of()) : this;
  }

  /** At most so many characters, all of which can be stored and shown. */
  public Checks longest(String field, String value, int longest) {
    if (value == null) {
      return this;
    }
    if (value.length() > longest) {
      return add(field, CoreError.TOO_LONG, Map.of("max", longest));
    }
    return PlainText.is(value) ? this : add(field, CoreError.BAD_CHARACTERS, Map.of());
  }

  /** An e-mail address, or nothing. The form is checked, not whether it exists. */
  public Checks email(String field, String value) {
    return blank(value) || EMAIL.matcher(value.strip()).matches()
        ? this
        : add(field, CoreError.BAD_EMAIL, Map.of());
  }

  /** A phone number as people write it, or nothing. */
  public Checks phone(String field, String value) {
    return blank(value) || PHONE.matcher(value.strip()).matches()
        ? this
        : add(field, CoreError.BAD_PHONE, Map.of());
  }

  /** A whole number from {@code least} to {@code most}, both included. */
  public Checks range(String field, Integer value, int least, int most) {
    if (value == null) {
      return this;
    }
    if (value < least) {
      return add(field, CoreError.TOO_SMALL, Map.of("min", least));
    }
    return value > most ? add(field, CoreError.TOO_LARGE, Map.of("max", most)) : this;
  }

  /** Money that is above zero. */
  public Checks positive(String field, Money value) {
    return value != null && !value.isPositive()
        ? add(field, CoreError.TOO_SMALL, Map.of("min", 0))
        : this;
  }

  /** Money that is not below zero. */
  public Checks notNegative(String field, Money value) {
    return value != null && value.isNegative()
        ? add(field, CoreError.TOO_SMALL, Map.of("min", 0))
        : this;
  }

  /** The second date is not before the first; the second field is blamed. */
  public Checks inOrder(String field, LocalDate first, LocalDate second) {
    return first != null && second != null && second.isBefore(first)
        ? add(field, CoreError.DATES_REVERSED, Map.of())
        : this;
  }

  /** Anything else. */
  public Checks that(boolean holds, String field, ErrorCode code) {
    return holds ? this : add(field, code, Map.of());
  }

  public Checks that(boolean holds, String field, ErrorCode code, Map<String, Object> arguments) {
    return holds ? this : add(field, code, arguments);
  }

  public List<FieldError> errors() {
    return List.copyOf(errors);
  }

  /**
   * @throws Invalid when anything was wrong, with all of it
   */
  public void orThrow() {
    if (!errors.isEmpty()) {
      throw new Invalid(errors);
    }
  }

  private Checks add(String field, ErrorCode code, Map<String, Object> arguments) {
    errors.add(new FieldError(field, code, arguments));
    return this;
  }

  private static boolean blank(String value) {
    return value == null || value.isBlank();
  }
}
