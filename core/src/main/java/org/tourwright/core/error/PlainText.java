package org.tourwright.core.error;

/**
 * Text that can be stored, shown and printed everywhere. PostgreSQL takes no NUL, XML and
 * spreadsheets take no control characters but tab and line breaks, and nothing takes half a
 * character of UTF-16.
 */
public final class PlainText {

  private PlainText() {}

  public static boolean is(String text) {
    return text.codePoints().allMatch(PlainText::plain);
  }

  private static boolean plain(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= ' ' && character != 0x7f && !halfCharacter(character));
  }

  /** A surrogate that stands alone; pairs come as one code point. */
  private static boolean halfCharacter(int character) {
    return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }
}
