package org.tourwright.core.jpa.copy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tourwright.core.error.Checks;
import org.tourwright.persistence.copy.DatabaseCopy;

/**
 * Where the agency is to be copied to, as an admin wrote it.
 *
 * @param url {@code jdbc:postgresql://host:port/database}
 * @param password kept no longer than the copy takes, and shown nowhere
 */
public record CopyTarget(String url, String user, String password) {

  private static final Pattern ADDRESS =
      Pattern.compile("jdbc:postgresql://[A-Za-z0-9.:,\\[\\]_-]+/[A-Za-z0-9_.%-]+(?:\\?(.*))?");

  /** Others make the driver load classes or write files. */
  private static final Set<String> PARAMETERS =
      Set.of(
          "ssl",
          "sslmode",
          "sslrootcert",
          "sslcert",
          "sslkey",
          "channelbinding",
          "gssencmode",
          "targetservertype",
          "currentschema",
          "connecttimeout",
          "sockettimeout",
          "tcpkeepalive",
          "applicationname");

  private static final Set<String> CREDENTIALS = Set.of("user", "password");

  /**
   * @throws org.tourwright.core.error.Invalid when something is missing, or the address is none, or
   *     has a password in it, which logs and the audit trail would show
   */
  DatabaseCopy.Target checked() {
    Checks checks =
        new Checks()
            .required("url", url, 500)
            .required("user", user, 100)
            .required("password", password, 1000);
    if (url != null && !url.isBlank()) {
      checks
          .that(!names(CREDENTIALS), "url", CopyError.OPEN_PASSWORD)
          .that(names(CREDENTIALS) || isAddress(), "url", CopyError.BAD_ADDRESS);
    }
    checks.orThrow();
    return new DatabaseCopy.Target(url.strip(), user.strip(), password);
  }

  private boolean isAddress() {
    Matcher matcher = ADDRESS.matcher(url.strip());
    return matcher.matches() && (matcher.group(1) == null || allowed(matcher.group(1)));
  }

  private static boolean allowed(String query) {
    for (String parameter : query.split("&", -1)) {
      if (!PARAMETERS.contains(name(parameter))) {
        return false;
      }
    }
    return true;
  }

  private boolean names(Set<String> parameters) {
    int query = url.indexOf('?');
    if (query < 0) {
      return false;
    }
    for (String parameter : url.substring(query + 1).split("&", -1)) {
      if (parameters.contains(name(parameter))) {
        return true;
      }
    }
    return false;
  }

  private static String name(String parameter) {
    return parameter.split("=", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return url + " as " + user; // never the password
  }
}
