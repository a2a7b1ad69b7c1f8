package org.tourwright.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {

  @Test
  void what_was_typed_stays_text() {
    assertThat(Markup.escape("Tom & <b title='x'>\"Jerry\"</b>"))
        .isEqualTo("Tom &amp; &lt;b title=&#39;x&#39;&gt;&quot;Jerry&quot;&lt;/b&gt;");
    assertThat(Markup.escape(null)).isEmpty();
  }

  @Test
  void what_XML_does_not_know_is_left_out() {
    assertThat(Markup.escape("a\u0000b\u001fc\ud800d\uffffe\ufffef")).isEqualTo("abcdef");
    assertThat(Markup.escape("Hội An\t\n会安 😀")).isEqualTo("Hội An\t\n会安 😀");
  }
}
