package org.tourwright.campaigns.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class LetterTest {

  private static final String TOKEN = "t".repeat(32);
  private final Links links = new Links("https://agency.example", "secret");
  private final Letter letter =
      new Letter(
          new org.tourwright.core.agency.Agency(
              "Sen & Trúc",
              "12 Hàng Bài, Hà Nội",
              null,
              null,
              null,
              CurrencyUnit.of("VND"),
              ZoneId.of("Asia/Ho_Chi_Minh"),
              "vi",
              "https://agency.example"),
          (language, key, args) -> language + ":" + key);

  @Test
  void putsTheReceiverIntoTheTextAndNothingElse() {
    Letter.Written mail =
        write("{name} ơi", "<p>Chào {name} ({code}), {agency}</p>", "<b>Lan</b> $1 {code}");

    assertThat(mail.subject()).isEqualTo("<b>Lan</b> $1 {code} ơi");
    assertThat(mail.html())
        .contains("Chào &lt;b&gt;Lan&lt;/b&gt; $1 {code} (KH000007), Sen &amp; Trúc")
        .doesNotContain("<b>Lan</b>");
    assertThat(mail.text()).startsWith("Chào <b>Lan</b> $1 {code} (KH000007), Sen & Trúc");
  }

  @Test
  void everyMailCanBeUnsubscribedAndCounted() {
    Letter.Written mail =
        write("x", "<p>Hi <a href=\"https://agency.example/a\">go</a></p>", "Lan");

    assertThat(mail.html())
        .contains("https://agency.example/public/campaigns/u/" + TOKEN)
        .contains("https://agency.example/public/campaigns/o/" + TOKEN + ".gif")
        .contains("https://agency.example/public/campaigns/c/" + TOKEN + "?u=")
        .doesNotContain("href=\"https://agency.example/a\"");
    assertThat(mail.text())
        .contains("go (https://agency.example/a)")
        .contains("https://agency.example/public/campaigns/u/" + TOKEN);
  }

  @Test
  void leavingIsNotCountedAsAClick() {
    Letter.Written mail = write("x", "<p>Bye {unsubscribe}</p>", "Lan");

    String leave = "href=\"https://agency.example/public/campaigns/u/" + TOKEN + "\"";
    assertThat(mail.html()).containsOnlyOnce(leave).doesNotContain("/public/campaigns/c/");
  }

  @Test
  void aLinkOfOnesOwnLeadsOutToo() {
    Letter.Written mail =
        write("x", "<p><a class='b' href=\"{unsubscribe}\">Stop</a> or {unsubscribe}</p>", "Lan");

    String leave = "https://agency.example/public/campaigns/u/" + TOKEN;
    assertThat(mail.html())
        .contains("<a class='b' href=\"" + leave + "\">Stop</a> or <a href=\"" + leave + "\">")
        .doesNotContain("/public/campaigns/c/");
    assertThat(mail.text()).startsWith("Stop (" + leave + ") or ");
  }

  @Test
  void aTestMailCountsNothing() {
    Letter.Written mail =
        letter.write(
            "x",
            "<p><a href=\"https://a.example/\">go</a></p>",
            new Letter.Receiver("Lan", "KH000007", "vi", null),
            null);

    assertThat(mail.html()).contains("href=\"https://a.example/\"").doesNotContain("/public/");
  }

  @Test
  void typedTextKeepsItsParagraphs() {
    assertThat(Html.paragraphs("Chào,\nbạn\n\n\nThân mến"))
        .isEqualTo("<p>Chào,<br>\nbạn</p>\n<p>Thân mến</p>\n");
    assertThat(Html.paragraphs("<p>a</p>\n\nb")).isEqualTo("<p>a</p>\n\nb");
  }

  private Letter.Written write(String subject, String body, String name) {
    return letter.write(subject, body, new Letter.Receiver(name, "KH000007", "vi", TOKEN), links);
  }
}
