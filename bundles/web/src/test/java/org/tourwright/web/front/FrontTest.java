package org.tourwright.web.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "APPLICATION/JSON; charset=utf-8",
        "application/x-www-form-urlencoded",
        "application/X-WWW-FORM-URLENCODED"
      })
  void howATypeIsSpelledMakesItNoFile(String type) {
    assertThat(Front.isFile(type)).isFalse();
  }

  @Test
  void whatIsNeitherJsonNorAFormIsAFile() {
    assertThat(Front.isFile("application/octet-stream")).isTrue();
    assertThat(Front.isFile("multipart/form-data; boundary=x")).isTrue();
    assertThat(Front.isFile(null)).isFalse();
  }
}
