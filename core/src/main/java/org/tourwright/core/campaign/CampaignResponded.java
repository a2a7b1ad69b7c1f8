package org.tourwright.core.campaign;

import java.time.Instant;
import java.util.UUID;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.event.Event;

/**
 * Somebody showed interest in a campaign: the first time they opened or clicked its mail (R140).
 *
 * @param campaign identity of the campaign in the campaigns department
 * @param customer who was written to
 * @param at when, UTC
 */
public record CampaignResponded(
    UUID campaign, String campaignName, CustomerId customer, Kind kind, Instant at)
    implements Event {

  @Override
  public UUID aggregate() {
    return customer.value();
  }

  /** What they did. */
  public enum Kind {
    OPENED,
    CLICKED
  }
}
