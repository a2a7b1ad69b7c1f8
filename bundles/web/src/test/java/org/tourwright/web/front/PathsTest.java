package org.tourwright.web.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

  @ParameterizedTest
  @ValueSource(strings = {"entry.js", "lib/chunk-ABCD1234.js", "lib/a_b.woff2", "img/flag@2x.png"})
  void filesOfABundle(String path) {
    assertThat(Paths.file(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "..",
        "../OSGI-INF/x.xml",
        "lib/../../x.xml",
        "./entry.js",
        "lib//entry.js",
        "/entry.js",
        "lib/.hidden.js",
        "lib\\..\\x.js",
        "lib",
        "lib/",
        "entry.js\0.png",
        "entry.js;x",
        "lib.d/entry",
        "%2e%2e/x.js",
        "é.js"
      })
  void nothingElse(String path) {
    assertThat(Paths.file(path)).isFalse();
  }

  @Test
  void pathsAreDecodedOnce() {
    assertThat(Paths.decoded("/a%2e%2e/b+c%20d")).isEqualTo("/a../b+c d");
    assertThat(Paths.decoded("/a%252e")).isEqualTo("/a%2e");
    assertThat(Paths.decoded("/a%zz")).isEqualTo("/a%zz");
  }

  @Test
  void segments() {
    assertThat(Paths.segment("/api/crm/leads", 0)).isEqualTo("api");
    assertThat(Paths.segment("/api/crm/leads", 1)).isEqualTo("crm");
    assertThat(Paths.segment("/api", 1)).isEmpty();
    assertThat(Paths.segment("/", 0)).isEmpty();
  }
}
