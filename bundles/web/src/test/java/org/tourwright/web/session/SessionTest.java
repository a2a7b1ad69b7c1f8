package org.tourwright.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tourwright.core.user.UserId;

class SessionTest {

  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
  private static final Duration IDLE = Duration.ofHours(12);

  @Test
  void aSessionEndsWhenUnusedOrOld() {
    assertThat(seen(Duration.ofHours(11), Duration.ofDays(1)).over(NOW, IDLE)).isFalse();
    assertThat(seen(Duration.ofHours(13), Duration.ofDays(1)).over(NOW, IDLE)).isTrue();
    assertThat(seen(Duration.ZERO, Duration.ZERO).over(NOW, IDLE)).isTrue();
  }

  @Test
  void tokensAreLongAndOnlyTheirHashIsStored() {
    String token = Secrets.token();
    assertThat(token).hasSize(43).isNotEqualTo(Secrets.token());
    assertThat(Secrets.hash(token)).hasSize(64).doesNotContain(token);
    assertThat(Secrets.same(token, token)).isTrue();
    assertThat(Secrets.same(null, null)).isFalse();
  }

  @Test
  void theCookieIsKeptFromScriptsAndOtherSites() {
    assertThat(SessionResource.cookie("t", true, 60))
        .isEqualTo("tourwright_session=t; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure");
    assertThat(SessionResource.cookie("t", false, 60)).doesNotContain("Secure");
  }

  private static Session seen(Duration ago, Duration left) {
    return new Session(
        "id",
        new UserId(UUID.randomUUID()),
        "csrf",
        NOW.minus(Duration.ofDays(1)),
        NOW.minus(ago),
        NOW.plus(left));
  }
}
