package org.tourwright.messaging.smtp;

import java.util.Map;
import java.util.Optional;
import javax.mail.internet.AddressException;
import javax.mail.internet.InternetAddress;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Invalid;
import org.tourwright.messaging.MessagingError;

/**
 * How the mail server is reached.
 *
 * @param user null for a server that asks for none
 * @param security none, starttls (required) or tls (from the first byte)
 */
public record SmtpConfig(
    String host,
    int port,
    String user,
    String password,
    String security,
    String from,
    String fromName) {

  /**
   * From the configuration file, each value overridden by its environment variable.
   *
   * @throws Invalid when no mail could be sent with it
   */
  static Optional<SmtpConfig> of(Map<String, ?> file, Map<String, String> environment) {
    String host = value(file, environment, "host", "HOST", null);
    if (host == null) {
      return Optional.empty();
    }
    String user = value(file, environment, "user", "USER", null);
    String startTls = value(file, environment, "starttls", "STARTTLS", null);
    String port = value(file, environment, "port", "PORT", user == null ? "25" : "587");
    String security =
        port.equals("465")
            ? "tls"
            : startTls == null ? (user == null ? "none" : "starttls") : startTls(startTls);
    String sender = user != null && user.contains("@") ? user : "tourwright@" + host;
    String from = value(file, environment, "from", "FROM", sender);
    new Checks()
        .that(isPort(port), "port", MessagingError.BAD_PORT, Map.of("value", port))
        .that(isAddress(from), "from", MessagingError.BAD_SENDER, Map.of("value", from))
        .orThrow();
    return Optional.of(
        new SmtpConfig(
            host,
            Integer.parseInt(port),
            user,
            value(file, environment, "password", "PASSWORD", null),
            security,
            from,
            value(file, environment, "fromName", "FROM_NAME", null)));
  }

  private static boolean isPort(String port) {
    return port.matches("[0-9]{1,5}")
        && Integer.parseInt(port) >= 1
        && Integer.parseInt(port) <= 65_535;
  }

  /** Also one at a bare host, such as {@code tourwright@localhost}. */
  private static boolean isAddress(String address) {
    try {
      new InternetAddress(address, true).validate();
      return address.indexOf('@') > 0;
    } catch (AddressException e) {
      return false;
    }
  }

  private static String startTls(String value) {
    return Boolean.parseBoolean(value) ? "starttls" : "none";
  }

  private static String value(
      Map<String, ?> file,
      Map<String, String> environment,
      String key,
      String variable,
      String otherwise) {
    String set = environment.get("TOURWRIGHT_SMTP_" + variable);
    if (set == null || set.isBlank()) {
      Object configured = file.get(key);
      set = configured == null ? null : configured.toString();
    }
    return set == null || set.isBlank() ? otherwise : set.strip();
  }

  /** Without the password. */
  @Override
  public String toString() {
    return host + ":" + port + " " + security + (user == null ? "" : " as " + user);
  }
}
