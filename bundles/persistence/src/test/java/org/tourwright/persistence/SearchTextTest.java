package org.tourwright.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTest {

  @Test
  void theDotOfForeignNamesIsAGap() {
    assertThat(SearchText.fold("阿凡提·买买提")).isEqualTo("阿凡提 买买提");
    assertThat(SearchText.fold("マリア・サトウ")).doesNotContain("・");
  }

  @Test
  void pinyinIsHadAsItIsWrittenAndAsItIsTyped() {
    assertThat(SearchText.pinyin("吕")).isEqualTo("lu");
    assertThat(SearchText.typedPinyin("吕")).isEqualTo("lv");
    assertThat(SearchText.typedPinyin("王小明")).isEqualTo("wang xiao ming");
  }

  @Test
  void aRecordIsFoundByThePartsThatThereAreAsFarAsTheyFit() {
    assertThat(SearchText.of(100, "Đà Nẵng", null, " ", "KH-1")).isEqualTo("da nang kh 1");
    assertThat(SearchText.of(7, "Đà Nẵng", "KH-1")).isEqualTo("da nang");
    assertThat(SearchText.of(100, (String) null)).isEmpty();
  }
}
