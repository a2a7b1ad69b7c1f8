package org.tourwright.messaging.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tourwright.core.error.FieldError;
import org.tourwright.core.error.Invalid;

class SmtpConfigTest {

  @Test
  void isThereOnlyWithAHost() {
    assertThat(SmtpConfig.of(Map.of("port", "25"), Map.of())).isEmpty();
    assertThat(SmtpConfig.of(Map.of("host", " "), Map.of())).isEmpty();
  }

  @Test
  void prefersTheEnvironment() {
    SmtpConfig smtp =
        SmtpConfig.of(
                Map.of("host", "a.example", "port", "2525", "from", "x@a.example"),
                Map.of("TOURWRIGHT_SMTP_HOST", "b.example"))
            .orElseThrow();

    assertThat(smtp.host()).isEqualTo("b.example");
    assertThat(smtp.port()).isEqualTo(2525);
    assertThat(smtp.from()).isEqualTo("x@a.example");
  }

  @ParameterizedTest
  @CsvSource({"port, 70000", "port, 0", "port, smtp", "from, nobody", "from, two words@a.example"})
  void refusesWhatNoMailCouldBeSentWith(String key, String value) {
    Invalid refused =
        catchThrowableOfType(
            Invalid.class, () -> SmtpConfig.of(Map.of("host", "a.example", key, value), Map.of()));

    assertThat(refused.errors()).extracting(FieldError::field).containsExactly(key);
  }

  @Test
  void sendsFromABareHostToo() {
    assertThat(SmtpConfig.of(Map.of("host", "localhost"), Map.of()).orElseThrow().from())
        .isEqualTo("tourwright@localhost");
    assertThat(SmtpConfig.of(Map.of("host", "127.0.0.1"), Map.of()).orElseThrow().from())
        .isEqualTo("tourwright@127.0.0.1");
  }

  @Test
  void neverSendsAPasswordInTheClearUnlessToldTo() {
    Map<String, String> login = Map.of("host", "a", "user", "u@a", "password", "p");

    assertThat(SmtpConfig.of(login, Map.of()).orElseThrow().security()).isEqualTo("starttls");
    assertThat(SmtpConfig.of(login, Map.of("TOURWRIGHT_SMTP_PORT", "465")).orElseThrow().security())
        .isEqualTo("tls");
    assertThat(
            SmtpConfig.of(login, Map.of("TOURWRIGHT_SMTP_STARTTLS", "false"))
                .orElseThrow()
                .security())
        .isEqualTo("none");
    assertThat(SmtpConfig.of(login, Map.of()).orElseThrow().toString())
        .isEqualTo("a:587 starttls as u@a");
  }
}
