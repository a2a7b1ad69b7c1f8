package org.tourwright.campaigns.campaign;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;

/** What a user enters about a campaign; see {@link CampaignView}. */
public record CampaignDetails(
    String name,
    UUID segmentId,
    LocalDate startsOn,
    LocalDate endsOn,
    Money budget,
    Money spent,
    String language,
    String subject,
    String body,
    Map<String, Content> translations) {}
