package org.tourwright.campaigns.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;
import org.tourwright.core.page.Versioned;

/**
 * A campaign.
 *
 * @param segmentId may be null in a draft
 * @param startsOn the local date from which mails go out; null in a draft
 * @param endsOn the local date after which none go out any more
 * @param language of subject and body
 * @param body HTML, or plain text with blank lines between paragraphs; null in lists
 * @param translations subject and body by further languages; receivers of other languages get the
 *     main one; none in lists
 */
public record CampaignView(
    UUID id,
    long version,
    String name,
    UUID segmentId,
    String segmentName,
    LocalDate startsOn,
    LocalDate endsOn,
    Money budget,
    Money spent,
    String language,
    String subject,
    String body,
    Map<String, Content> translations,
    CampaignState state,
    Figures figures,
    Instant createdAt,
    Instant startedAt,
    String startedBy,
    Instant finishedAt)
    implements Versioned {

  public CampaignView {
    translations = translations == null ? Map.of() : translations;
  }
}
