package org.tourwright.core.jpa.user;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;
import org.tourwright.core.error.Invalid;

/** Password hashes: bcrypt. */
final class Passwords {

  private static final int COST = 10;

  /** bcrypt takes no more; a longer password is refused, not cut. */
  private static final int MOST_BYTES = 72;

  private static final int LEAST = 10;

  /** Compared against when the login is unknown, so that the answer takes the same time. */
  private static final String NOBODY = hash("nobody has this password");

  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private Passwords() {}

  /** A new one of 16 letters and digits, none of which looks like another. */
  static String random() {
    SecureRandom random = new SecureRandom();
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return password.toString();
  }

  static String hash(String password) {
    return BCrypt.withDefaults().hashToString(COST, password.toCharArray());
  }

  static boolean matches(String password, String hash) {
    boolean usable =
        password != null && password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    boolean same =
        BCrypt.verifyer()
            .verify((usable ? password : "").toCharArray(), hash == null ? NOBODY : hash)
            .verified;
    return usable && hash != null && same;
  }

  static void check(String field, String password) {
    if (password == null
        || password.length() < LEAST
        || password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      throw new Invalid(
          field, CoreUserError.PASSWORD_LENGTH, Map.of("min", LEAST, "max", MOST_BYTES));
    }
  }
}
