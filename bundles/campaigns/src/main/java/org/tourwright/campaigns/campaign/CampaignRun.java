package org.tourwright.campaigns.campaign;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.campaigns.CampaignsError;
import org.tourwright.campaigns.store.CampaignsStore;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;

/** Starts and stops campaigns. */
@Component(service = CampaignRun.class)
public final class CampaignRun {

  private final CampaignsStore store;
  private final Campaigns campaigns;
  private final RecipientBook recipients;
  private final MailRoom mail;

  @Activate
  public CampaignRun(
      @Reference CampaignsStore store,
      @Reference Campaigns campaigns,
      @Reference RecipientBook recipients,
      @Reference MailRoom mail) {
    this.store = store;
    this.campaigns = campaigns;
    this.recipients = recipients;
    this.mail = mail;
  }

  /**
   * Fixes who gets the campaign and lets the sending begin; a stopped one goes on with those who
   * have not been written to.
   */
  CampaignView start(Caller caller, UUID id, Version expected) {
    mail.outbox();
    mail.words();
    LocalDate today = mail.agency().today();
    return store.write(
        caller,
        em -> {
          Campaign campaign = Campaigns.required(em, id);
          expected.mustBe(campaign.version);
          boolean first = campaign.state == CampaignState.DRAFT;
          become(campaign, CampaignState.RUNNING);
          CampaignCheck.ready(campaign).orThrow();
          if (campaign.endsOn.isBefore(today)) {
            throw new Conflict(CampaignsError.PERIOD_OVER);
          }
          if (first) {
            if (recipients.freeze(caller, campaign) == 0) {
              throw new Conflict(CampaignsError.NO_RECIPIENTS);
            }
            campaign.startedAt = Campaigns.now();
            campaign.startedBy = caller.user();
          }
          campaign.finishedAt = null;
          em.flush();
          return campaigns.whole(campaign);
        });
  }

  CampaignView stop(Caller caller, UUID id, Version expected) {
    return store.write(
        caller,
        em -> {
          Campaign campaign = Campaigns.required(em, id);
          expected.mustBe(campaign.version);
          become(campaign, CampaignState.STOPPED);
          campaign.finishedAt = Campaigns.now();
          em.flush();
          return campaigns.whole(campaign);
        });
  }

  /**
   * @throws Conflict when it cannot
   */
  static void become(Campaign campaign, CampaignState next) {
    if (!campaign.state.mayBecome(next)) {
      throw new Conflict(
          CampaignsError.STATE_NOT_REACHABLE, Map.of("state", campaign.state.name()));
    }
    campaign.state = next;
  }
}
