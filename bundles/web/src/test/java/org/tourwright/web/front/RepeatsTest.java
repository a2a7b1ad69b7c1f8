package org.tourwright.web.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RepeatsTest {

  private static final String TARGET = "POST /api/crm/leads";

  @Test
  void theSameRequestHasTheSameHash() {
    assertThat(hash(TARGET, "application/json;charset=utf-8", "{}"))
        .isEqualTo(hash(TARGET, "application/json", "{}"))
        .hasSize(64);
  }

  @Test
  void anotherTargetTypeOrBodyHasAnother() {
    String one = hash(TARGET, "application/json", "{}");
    assertThat(hash(TARGET + "?x=1", "application/json", "{}")).isNotEqualTo(one);
    assertThat(hash(TARGET, "text/plain", "{}")).isNotEqualTo(one);
    assertThat(hash(TARGET, "application/json", "{ }")).isNotEqualTo(one);
  }

  private static String hash(String target, String type, String body) {
    return Repeats.hash(target, type, body.getBytes(StandardCharsets.UTF_8));
  }
}
