package org.tourwright.integrations.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TargetTest {

  @Test
  void whatIsLoggedHoldsNoSecretOfTheAddress() {
    assertThat(Target.place("https://hooks.example.com/services/T0/secret?token=x#y"))
        .isEqualTo("https://hooks.example.com");
    assertThat(Target.place("http://[2001:db8::1]:8080/secret"))
        .isEqualTo("http://[2001:db8::1]:8080");
    assertThat(new Target("https://example.com/secret", List.of("whsec_x")))
        .hasToString("https://example.com");
  }
}
