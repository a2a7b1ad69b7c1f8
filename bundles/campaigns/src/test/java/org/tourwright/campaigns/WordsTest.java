package org.tourwright.campaigns;

import java.util.stream.Stream;
import org.tourwright.campaigns.campaign.CampaignState;
import org.tourwright.campaigns.campaign.RecipientState;
import org.tourwright.campaigns.segment.Match;
import org.tourwright.core.customer.CustomerCriterion.Comparison;
import org.tourwright.testing.WordsContract;

class WordsTest extends WordsContract {

  WordsTest() {
    super("campaigns");
  }

  @Override
  protected Stream<String> needed() {
    return all(
        Stream.of("criterion.campaigns.opened"),
        errors(CampaignsError.values()),
        permissions(CampaignsModule.declared()),
        labels("campaigns.campaign.state", CampaignState.values()),
        labels("campaigns.recipient.state", RecipientState.values()),
        labels("campaigns.segment.match", Match.values()),
        labels("campaigns.comparison", Comparison.values()));
  }
}
