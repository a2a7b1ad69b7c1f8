package org.tourwright.documents.sheet;

/**
 * Looks through the bytes of a sheet for a cell that no Excel has: its last column is XFD, so a
 * reference of four letters is made to fill the memory of who believes it.
 */
final class CellReferences {

  private static final int LETTERS = 3;

  /** How much of {@code r="ABCD} was seen. */
  private enum Seen {
    NOTHING,
    TAG,
    BLANK,
    NAME,
    EQUALS,
    VALUE
  }

  private Seen seen = Seen.NOTHING;
  private int letters;

  /** Whether there is one; to be called with one piece of the part after the other. */
  boolean beyondExcel(byte[] piece, int length) {
    for (int i = 0; i < length; i++) {
      // In UTF-16 every other byte is nothing.
      if (piece[i] != 0) {
        seen = next((char) (piece[i] & 0xFF));
        if (letters > LETTERS) {
          return true;
        }
      }
    }
    return false;
  }

  private Seen next(char c) {
    if (c == '<') {
      return Seen.TAG;
    } else if (seen == Seen.NOTHING || c == '>') {
      return Seen.NOTHING;
    }
    boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    return switch (seen) {
      case BLANK -> blank ? Seen.BLANK : c == 'r' ? Seen.NAME : Seen.TAG;
      case NAME -> c == '=' ? Seen.EQUALS : blank ? Seen.NAME : Seen.TAG;
      case EQUALS -> blank ? Seen.EQUALS : value(c);
      case VALUE -> inValue(c);
      default -> blank ? Seen.BLANK : Seen.TAG;
    };
  }

  private Seen value(char c) {
    letters = 0;
    return c == '"' || c == '\'' ? Seen.VALUE : Seen.TAG;
  }

  private Seen inValue(char c) {
    if (c == '&') { // nobody writes a letter of a reference like that with good intentions
      letters = LETTERS + 1;
    } else if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
      letters++;
      return Seen.VALUE;
    }
    return Seen.TAG;
  }
}
