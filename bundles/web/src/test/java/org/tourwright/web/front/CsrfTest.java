package org.tourwright.web.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsrfTest {

  private static final String OWN = "http://localhost:8181";

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // Sec-Fetch-Site, Origin, allowed
        "-,-,true",
        "same-origin,http://localhost:8181,true",
        "same-origin,-,true",
        "none,-,true",
        "same-site,-,false",
        "cross-site,-,false",
        "cross-site,http://evil.example,false",
        "-,http://evil.example,false",
        "-,null,false",
        "-,http://localhost:8181,true",
        "-,http://localhost:81,false",
        "cross-site,http://dev.example,true"
      })
  void onlyOwnPagesChangeThings(String site, String origin, boolean allowed) {
    assertThat(Csrf.sameOrigin(site, origin, OWN, List.of("http://dev.example")))
        .isEqualTo(allowed);
  }

  @Test
  void readingIsSafe() {
    assertThat(Csrf.safe("GET")).isTrue();
    assertThat(Csrf.safe("HEAD")).isTrue();
    assertThat(Csrf.safe("POST")).isFalse();
    assertThat(Csrf.safe("PATCH")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-,-",
        "vi,vi",
        "'vi-VN,vi;q=0.9,en;q=0.8',vi",
        "'fr,zh-CN;q=0.8',zh",
        "'en;q=0.2,zh;q=0.8',zh",
        "fr,-",
        "'vi;q=0,en',en",
        "'???',-"
      })
  void theLanguageIsTheFirstOfOurs(String header, String language) {
    assertThat(Call.language(header)).isEqualTo(language);
  }
}
