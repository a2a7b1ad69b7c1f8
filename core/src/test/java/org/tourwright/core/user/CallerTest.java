package org.tourwright.core.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallerTest {

  private final Caller user =
      new Caller(
          new UserId(UUID.randomUUID()),
          "Mai",
          "vi",
          "10.0.0.1",
          "r",
          Map.of("crm:lead:read", Scope.TEAM, "crm:lead:write", Scope.OWN),
          Map.of());

  @Test
  void whoIsLimitedHasNoMoreThanTheUserAndNoMoreThanTheLimit() {
    Caller limited = user.limitedTo(Set.of("crm:lead:read", "core:user:write"), "Mai (program)");

    assertThat(limited.grants()).isEqualTo(Map.of("crm:lead:read", Scope.TEAM));
    assertThat(limited.user()).isEqualTo(user.user());
    assertThat(limited.name()).isEqualTo("Mai (program)");
  }

  @Test
  void whoIsLimitedIsKnownToBe() {
    assertThat(user.limited()).isFalse();
    assertThat(user.limitedTo(user.grants().keySet(), "Mai").limited()).isTrue();
    assertThat(Caller.system("test").limited()).isFalse();
  }
}
