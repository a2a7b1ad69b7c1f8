package org.tourwright.messaging.smtp;

import java.util.Map;
import java.util.Optional;

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

  /** From the configuration file, each value overridden by its environment variable. */
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
    return Optional.of(
        new SmtpConfig(
            host,
            Integer.parseInt(port),
            user,
            value(file, environment, "password", "PASSWORD", null),
            security,
            value(
                file,
                environment,
                "from",
                "FROM",
                user != null && user.contains("@") ? user : "tourwright@" + host),
            value(file, environment, "fromName", "FROM_NAME", null)));
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
