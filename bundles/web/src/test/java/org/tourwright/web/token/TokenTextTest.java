package org.tourwright.web.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenTextTest {

  @Test
  void aNewOneIsWellFormedAndNoneComesTwice() {
    String one = TokenText.fresh();

    assertThat(one).matches("twk_[0-9A-Za-z]{46}").isNotEqualTo(TokenText.fresh());
    assertThat(TokenText.wellFormed(one)).isTrue();
    assertThat(TokenText.hint(one)).hasSize(8).isEqualTo(one.substring(0, 8));
  }

  @Test
  void aMistypedOneIsSeenByItsChecksum() {
    String good = TokenText.fresh();
    for (int i = "twk_".length(); i < good.length(); i++) {
      char other = good.charAt(i) == 'a' ? 'b' : 'a';
      String wrong = good.substring(0, i) + other + good.substring(i + 1);
      assertThat(TokenText.wellFormed(wrong)).as(wrong).isFalse();
    }
    assertThat(TokenText.wellFormed(good + "a")).isFalse();
    assertThat(TokenText.wellFormed("twk_")).isFalse();
  }

  @Test
  void onlyATokenOfOursIsTakenFromTheHeader() {
    assertThat(TokenText.bearer("Bearer twk_abc")).isEqualTo("twk_abc");
    assertThat(TokenText.bearer("bearer  twk_abc ")).isEqualTo("twk_abc");
    assertThat(TokenText.bearer("Bearer eyJhbGciOi.J9.x")).isNull();
    assertThat(TokenText.bearer("Basic twk_abc")).isNull();
    assertThat(TokenText.bearer("")).isNull();
    assertThat(TokenText.bearer(null)).isNull();
  }
}
