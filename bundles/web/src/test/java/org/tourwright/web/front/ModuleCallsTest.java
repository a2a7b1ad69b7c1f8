package org.tourwright.web.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleCallsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "APPLICATION/JSON; charset=utf-8",
        "application/x-www-form-urlencoded",
        "application/X-WWW-FORM-URLENCODED"
      })
  void howATypeIsSpelledMakesItNoFile(String type) {
    assertThat(ModuleCalls.isFile(type)).isFalse();
  }

  @Test
  void whatIsNeitherJsonNorAFormIsAFile() {
    assertThat(ModuleCalls.isFile("application/octet-stream")).isTrue();
    assertThat(ModuleCalls.isFile("multipart/form-data; boundary=x")).isTrue();
    assertThat(ModuleCalls.isFile(null)).isFalse();
  }
}
