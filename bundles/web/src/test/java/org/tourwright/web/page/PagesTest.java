package org.tourwright.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagesTest {

  @Test
  void whatCarriesItsVersionInItsAddressIsKeptForEver() {
    assertThat(Pages.immutable("lib/main-HEITTEIK.js", null)).isTrue();
    assertThat(Pages.immutable("entry.js", "v=1763843000")).isTrue();
    assertThat(Pages.immutable("entry.js", null)).isFalse();
    assertThat(Pages.immutable("index.html", null)).isFalse();
    assertThat(Pages.immutable("some-thing.js", null)).isFalse();
  }

  @Test
  void scriptsOfOthersDoNotRun() {
    assertThat(Pages.policy("sha256-abc=\n"))
        .contains("script-src 'self' 'sha256-abc=';")
        .contains("frame-ancestors 'none'");
    assertThat(Pages.policy(null)).contains("script-src 'self';");
  }

  @Test
  void mediaTypes() {
    assertThat(Pages.type("lib/a.js")).startsWith("text/javascript");
    assertThat(Pages.type("a.unknown")).isEqualTo("application/octet-stream");
  }
}
