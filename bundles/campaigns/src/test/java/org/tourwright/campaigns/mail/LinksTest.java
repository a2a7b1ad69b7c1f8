package org.tourwright.campaigns.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinksTest {

  private static final String TOKEN = Links.newToken();
  private final Links links = new Links("https://agency.example", Links.newSecret());

  @Test
  void leadsWhereItWasSignedTo() {
    String url = "https://agency.example/tours?q=hạ long&x=1";

    assertThat(links.target(TOKEN, signed(links.click(TOKEN, url)))).contains(url);
  }

  @Test
  void leadsNowhereElse() {
    String signed = signed(links.click(TOKEN, "https://agency.example/a"));
    String other = signed(links.click(TOKEN, "https://evil.example/"));
    String mixed = other.substring(0, other.indexOf('.')) + signed.substring(signed.indexOf('.'));

    assertThat(links.target(TOKEN, mixed)).isEmpty();
    assertThat(links.target(Links.newToken(), signed)).isEmpty();
    assertThat(new Links("https://agency.example", Links.newSecret()).target(TOKEN, signed))
        .isEmpty();
    assertThat(links.target(TOKEN, null)).isEmpty();
    assertThat(links.target(TOKEN, "https://evil.example")).isEmpty();
    assertThat(links.target(TOKEN, ".")).isEmpty();
  }

  @Test
  void countsWebLinksAndLeavesOthers() {
    String html =
        "<a class=\"x\" href=\"https://a.example/?p=1&amp;q=2\">A</a>"
            + "<a href='http://b.example/'>B</a><a href=\"mailto:x@y.example\">C</a>"
            + "<img src=\"https://a.example/i.png\"><a href=\"https://[broken\">D</a>";

    String tracked = links.tracked(html, TOKEN);

    assertThat(tracked)
        .contains(links.click(TOKEN, "https://a.example/?p=1&q=2"))
        .contains("href='" + links.click(TOKEN, "http://b.example/") + "'")
        .contains("mailto:x@y.example", "src=\"https://a.example/i.png\"", "https://[broken");
  }

  @Test
  void tokensDoNotComeTwice() {
    Set<String> tokens = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      tokens.add(Links.newToken());
    }
    assertThat(tokens).hasSize(10_000).allMatch(token -> token.matches("[A-Za-z0-9_-]{32}"));
  }

  private static String signed(String click) {
    return click.substring(click.indexOf("?u=") + 3);
  }
}
