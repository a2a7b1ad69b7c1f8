package org.tourwright.messaging.outbox;

import java.util.List;
import java.util.UUID;

/**
 * A mail with its texts.
 *
 * @param html as the receiver would see it, made safe to be shown in a sandboxed frame; null for a
 *     mail of plain text
 */
public record MailView(MailSummary mail, String html, String text, List<Attachment> attachments) {

  /**
   * Looking at a mail in the outbox must not count as opening it, so images from elsewhere, such as
   * a campaign's tracking image, are not loaded.
   */
  private static final String NOTHING_FROM_ELSEWHERE =
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:;"
          + " style-src 'unsafe-inline'; form-action 'none'\"><meta charset=\"utf-8\">"
          + "<base target=\"_blank\">";

  static MailView of(MailRecord mail, MailBody body, List<Attachment> attachments) {
    String html = body.html == null ? null : NOTHING_FROM_ELSEWHERE + body.html;
    return new MailView(MailSummary.of(mail), html, body.text, attachments);
  }

  /** A file of the mail. */
  public record Attachment(UUID id, String fileName, String mediaType, long size) {}
}
