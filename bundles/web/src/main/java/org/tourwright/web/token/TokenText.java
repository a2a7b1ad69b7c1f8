package org.tourwright.web.token;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.tourwright.web.session.Secrets;

/**
 * How an API token is written: {@code twk_}, 40 random letters and digits (238 bits), and 6 more
 * that are the CRC-32 of the 40. So programs that look for leaked secrets know one when they see
 * it, and a mistyped one is refused without a look into the database.
 */
public final class TokenText {

  private static final String PREFIX = "twk_";
  private static final int RANDOM_LENGTH = 40;
  private static final int CHECK_LENGTH = 6;
  private static final int HINT_LENGTH = PREFIX.length() + 4;
  private static final String ALPHABET =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9A-Za-z]{46}");
  private static final String SCHEME = "bearer ";

  private static final SecureRandom RANDOM = new SecureRandom();

  private TokenText() {}

  /** A new one. */
  static String fresh() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < RANDOM_LENGTH; i++) {
      text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return PREFIX + text + check(text.toString());
  }

  /** Whether it can be a token of ours: its form and its checksum are right. */
  static boolean wellFormed(String text) {
    if (!FORM.matcher(text).matches()) {
      return false;
    }
    int end = PREFIX.length() + RANDOM_LENGTH;
    return check(text.substring(PREFIX.length(), end)).equals(text.substring(end));
  }

  /** Its beginning, by which people tell one from another. */
  static String hint(String text) {
    return text.substring(0, HINT_LENGTH);
  }

  static String hash(String text) {
    return Secrets.hash(text);
  }

  /**
   * The token of an {@code Authorization} header; null when it brings none of ours, as the header
   * of a proxy's own log-in does not.
   */
  public static String bearer(String header) {
    if (header == null || !header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
      return null;
    }
    String text = header.substring(SCHEME.length()).strip();
    return text.startsWith(PREFIX) ? text : null;
  }

  private static String check(String random) {
    CRC32 sum = new CRC32();
    sum.update(random.getBytes(StandardCharsets.US_ASCII));
    StringBuilder text = new StringBuilder();
    long rest = sum.getValue();
    for (int i = 0; i < CHECK_LENGTH; i++) {
      text.append(ALPHABET.charAt((int) (rest % ALPHABET.length())));
      rest /= ALPHABET.length();
    }
    return text.reverse().toString();
  }
}
