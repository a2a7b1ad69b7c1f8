package org.tourwright.campaigns.mail;

import java.util.Map;
import org.tourwright.core.agency.Agency;
import org.tourwright.core.document.Markup;
import org.tourwright.core.word.Words;

/** A campaign's text becomes a mail to one receiver. */
public final class Letter {

  private final Agency agency;
  private final Words words;

  /**
   * Who is written to.
   *
   * @param token of the receiver; null in a preview and in a test mail, where nothing is counted
   * @param language of the lines that the platform adds
   */
  public record Receiver(String name, String code, String language, String token) {}

  /** A finished mail. */
  public record Written(String subject, String html, String text) {}

  public Letter(Agency agency, Words words) {
    this.agency = agency;
    this.words = words;
  }

  /**
   * @param links null in a preview and in a test mail
   */
  public Written write(String subject, String body, Receiver to, Links links) {
    boolean counted = links != null && to.token() != null;
    String leave = counted ? links.unsubscribe(to.token()) : agency.publicUrl();
    Map<String, String> values =
        Map.of(
            Placeholders.NAME, to.name(),
            Placeholders.CODE, to.code(),
            Placeholders.AGENCY, agency.name());
    String content = Placeholders.fill(Html.paragraphs(body), values, Markup::escape);
    boolean placed = content.contains("{" + Placeholders.UNSUBSCRIBE + "}");
    String link =
        "<a href=\"%s\">%s</a>"
            .formatted(
                Markup.escape(leave),
                Markup.escape(word(to.language(), "campaigns.mail.unsubscribe")));
    // Counted before our own link goes in: leaving is no interest.
    String tracked = counted ? links.tracked(content, to.token()) : content;
    tracked = Placeholders.place(tracked, link, Markup.escape(leave));
    String main = tracked + footer(to.language(), placed ? "" : " " + link);
    String pixel =
        counted
            ? "<img src=\"%s\" width=\"1\" height=\"1\" alt=\"\" style=\"display:block\">"
                .formatted(Markup.escape(links.pixel(to.token())))
            : "";
    String plainContent =
        Placeholders.place(content, link, Markup.escape(leave))
            + footer(to.language(), placed ? "" : " " + link);
    return new Written(
        Placeholders.fill(subject, values, value -> value),
        page(to.language(), main + pixel),
        Html.plain(plainContent));
  }

  private String footer(String language, String link) {
    String why = words.text(language, "campaigns.mail.why", Map.of("agency", agency.name()));
    String where = agency.address() == null ? "" : "<br>" + Markup.escape(agency.address());
    return """
        <p style="margin:32px 0 0;padding:16px 0 0;border-top:1px solid #e3e6ea;color:#667085;font-size:12px;line-height:1.5">%s%s%s</p>
        """
        .formatted(Markup.escape(why), link, where);
  }

  private String page(String language, String content) {
    return """
        <!doctype html>
        <html lang="%s">
        <body style="margin:0;padding:24px 12px;background:#f3f5f7;font-family:'Segoe UI',Roboto,'PingFang SC','Microsoft YaHei',Arial,sans-serif;font-size:15px;line-height:1.6;color:#1f2937">
        <div style="max-width:600px;margin:0 auto;padding:24px;background:#ffffff;border-radius:8px">
        %s</div>
        </body>
        </html>
        """
        .formatted(Markup.escape(language), content);
  }

  private String word(String language, String key) {
    return words.text(language, key);
  }
}
