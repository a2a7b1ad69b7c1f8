package org.tourwright.core.jpa.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tourwright.core.error.Invalid;

class CopyTargetTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://db.example/tourwright",
        "jdbc:postgresql://db1:5432,db2:5433/tourwright?targetServerType=primary&sslmode=verify-full",
        "jdbc:postgresql://[::1]:5432/tour_wright"
      })
  void takesAddressesOfPostgresql(String url) {
    assertThatCode(() -> new CopyTarget(url, "u", "p").checked()).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:derby:memory:x, core.copy-bad-address",
    "jdbc:postgresql:tourwright, core.copy-bad-address",
    "jdbc:postgresql://db/, core.copy-bad-address",
    "jdbc:postgresql://db/x?socketFactory=evil.Factory, core.copy-bad-address",
    "jdbc:postgresql://db/x?loggerFile=/tmp/x, core.copy-bad-address",
    "jdbc:postgresql://db/x?sslmode=require&PASSWORD=geheim, core.copy-open-password",
    "jdbc:postgresql://db/x?user=me, core.copy-open-password"
  })
  void refusesOthersByField(String url, String code) {
    assertThatThrownBy(() -> new CopyTarget(url, "u", "p").checked())
        .isInstanceOfSatisfying(
            Invalid.class,
            refused -> {
              assertThat(refused.errors()).hasSize(1);
              assertThat(refused.errors().get(0).field()).isEqualTo("url");
              assertThat(refused.errors().get(0).code().code()).isEqualTo(code);
            });
  }

  @Test
  void everythingIsNeededAndThePasswordIsNotTold() {
    assertThatThrownBy(() -> new CopyTarget(null, " ", null).checked())
        .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.errors()).hasSize(3));
    CopyTarget target = new CopyTarget("jdbc:postgresql://db/x", "u", "geheim");
    assertThat(target.toString()).doesNotContain("geheim");
    assertThat(target.checked().toString()).doesNotContain("geheim");
  }
}
