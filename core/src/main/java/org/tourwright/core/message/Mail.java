package org.tourwright.core.message;

import java.util.List;
import java.util.Map;
import org.tourwright.core.customer.CustomerId;

/**
 * A mail to one receiver.
 *
 * @param module who sends it
 * @param reference what it belongs to, such as {@code quotation:Q-2026-00012}; shown in the outbox
 * @param customer null when the receiver is no customer
 * @param html the body; complete or a fragment
 * @param text the body for readers without HTML
 * @param headers extra headers, such as List-Unsubscribe
 * @param bulk one of many alike, such as those of a campaign: mails to one person go first
 */
public record Mail(
    String module,
    String reference,
    CustomerId customer,
    String to,
    String toName,
    String subject,
    String html,
    String text,
    List<Attachment> attachments,
    Map<String, String> headers,
    boolean bulk) {

  public Mail {
    attachments = List.copyOf(attachments);
    headers = Map.copyOf(headers);
  }

  /** A mail that goes out as soon as it can. */
  public Mail(
      String module,
      String reference,
      CustomerId customer,
      String to,
      String toName,
      String subject,
      String html,
      String text,
      List<Attachment> attachments,
      Map<String, String> headers) {
    this(module, reference, customer, to, toName, subject, html, text, attachments, headers, false);
  }

  /**
   * A file that goes with a mail.
   *
   * @param mediaType such as {@code application/pdf}
   */
  @SuppressWarnings("ArrayRecordComponent") // The bytes are written once and never compared.
  public record Attachment(String fileName, String mediaType, byte[] content) {}
}
