package org.tourwright.campaigns.campaign;

import java.util.Map;
import org.tourwright.core.document.Markup;
import org.tourwright.core.word.Words;

/** The page behind the unsubscribe link: plain HTML, without scripts. */
final class LeavePage {

  private static final String STYLE =
      """
      body{margin:0;background:#f3f5f7;color:#1f2937;font:16px/1.6 "Segoe UI",Roboto,"PingFang SC","Microsoft YaHei",Arial,sans-serif}
      main{max-width:32rem;margin:10vh auto 2rem;padding:2rem 1.5rem;background:#fff;border-radius:12px;box-shadow:0 1px 3px rgba(16,24,40,.12)}
      h1{margin:0 0 .75rem;font-size:1.35rem}
      p{margin:0 0 1rem}
      .quiet{color:#667085;font-size:.9rem}
      button{min-height:44px;padding:0 1.25rem;border:0;border-radius:8px;background:#0f6e6e;color:#fff;font:inherit;font-weight:600;cursor:pointer}
      button.second{background:#fff;color:#0f6e6e;box-shadow:inset 0 0 0 1px #0f6e6e}
      button:focus-visible{outline:3px solid #f2a93b;outline-offset:2px}
      @media(max-width:36rem){main{margin:0;min-height:100vh;border-radius:0;box-sizing:border-box}}
      """;

  private final Words words;
  private final String language;
  private final String agency;

  LeavePage(Words words, String language, String agency) {
    this.words = words;
    this.language = language;
    this.agency = agency;
  }

  String ask(String email) {
    return page(
        "campaigns.leave.ask",
        paragraph(word("campaigns.leave.askText", Map.of("email", email, "agency", agency)))
            + button("", "campaigns.leave.leave", ""));
  }

  /**
   * @param back where the form to come back sends to, relative to the page
   */
  String left(String email, String back) {
    return page(
        "campaigns.leave.left",
        paragraph(word("campaigns.leave.leftText", Map.of("email", email, "agency", agency)))
            + "<p class=\"quiet\">"
            + Markup.escape(word("campaigns.leave.mistake", Map.of()))
            + "</p>"
            + button(back, "campaigns.leave.back", "second"));
  }

  String cameBack(String email) {
    return page(
        "campaigns.leave.cameBack",
        paragraph(word("campaigns.leave.cameBackText", Map.of("email", email, "agency", agency))));
  }

  String unknown() {
    return page(
        "campaigns.leave.unknown",
        paragraph(word("campaigns.leave.unknownText", Map.of("agency", agency))));
  }

  private static String paragraph(String text) {
    return "<p>" + Markup.escape(text) + "</p>";
  }

  private String button(String action, String label, String style) {
    return "<form method=\"post\"%s><button type=\"submit\" class=\"%s\">%s</button></form>"
        .formatted(
            action.isEmpty() ? "" : " action=\"" + Markup.escape(action) + "\"",
            style,
            Markup.escape(word(label, Map.of())));
  }

  private String page(String title, String content) {
    String heading = Markup.escape(word(title, Map.of()));
    return """
        <!doctype html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>%s – %s</title>
        <style>%s</style>
        </head>
        <body>
        <main>
        <h1>%s</h1>
        %s
        <p class="quiet">%s</p>
        </main>
        </body>
        </html>
        """
        .formatted(
            Markup.escape(language),
            heading,
            Markup.escape(agency),
            STYLE,
            heading,
            content,
            Markup.escape(agency));
  }

  private String word(String key, Map<String, Object> arguments) {
    return words.text(language, key, arguments);
  }
}
