package org.tourwright.messaging.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

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
