package org.tourwright.campaigns.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "< SCRIPT src=x>",
        "<img src=x onerror=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<iframe src=x>",
        "<form action=x>",
        "<svg/onload=alert(1)>",
        "<base href=\"https://evil.example\">",
      })
  void refusesWhatCouldRun(String html) {
    assertThat(Html.safe("<p>ok</p>" + html)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p style=\"color:red\">Once on = a time</p>",
        "<a href=\"https://a.example/?onload=1\">x</a>",
        "Forms and scripts are words, too: 1 < 2",
        "<table><tr><td><img src=\"https://a.example/a.png\" alt=\"Hạ Long\"></td></tr></table>",
      })
  void takesWhatMailsAreMadeOf(String html) {
    assertThat(Html.safe(html)).isTrue();
  }

  @Test
  void writesPlainTextForReadersWithoutHtml() {
    assertThat(
            Html.plain(
                "<style>p{}</style><p>Tea &amp;\n  rice</p><ul><li>one</li><li>two</li></ul>"
                    + "<a href=\"https://a.example\"><b>go</b></a>"))
        .isEqualTo("Tea & rice\none\ntwo\ngo (https://a.example)");
    assertThat(Html.plain("1 < 2<!-- <b> --><BR/>İ <STYLE>x</STYLE>y<a name=z>no link</a>"))
        .isEqualTo("1 < 2\nİ yno link");
  }

  /** With patterns that begin anew at each tag these take hours. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "< ",
        "<a href='",
        "<a href=\"x\" ",
        "<!--",
        "<style>",
        "<a ",
        " on",
        "href= "
      })
  void readsTextsMadeToBeSlow(String part) {
    String text = part.repeat(150_000 / part.length());

    assertThat(Html.safe(text)).isTrue();
    assertThat(Html.plain(text)).doesNotContain("\n");
    assertThat(new Links("https://agency.example", "secret").tracked(text, "token"))
        .isEqualTo(text);
  }
}
