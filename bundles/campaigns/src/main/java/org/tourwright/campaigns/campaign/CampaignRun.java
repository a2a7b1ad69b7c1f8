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
import org.tourwright.core.error.NotAvailable;
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
   *
   * @param endsOn a new last day for one that goes on; null to keep it
   */
  CampaignView start(Caller caller, UUID id, Version expected, LocalDate endsOn) {
    requireMail();
    LocalDate today = mail.agency().today();
    Campaign seen = store.read(em -> Campaigns.required(em, id));
    expected.mustBe(seen.version);
    // Before the transaction, which else would keep every customer read until its end.
    Audience audience =
        seen.state == CampaignState.DRAFT && seen.segment != null
            ? recipients.audience(seen.segment)
            : Audience.NOBODY;
    return store.write(
        caller,
        em -> {
          Campaign campaign = Campaigns.required(em, id);
          expected.mustBe(campaign.version);
          boolean first = campaign.state == CampaignState.DRAFT;
          become(campaign, CampaignState.RUNNING);
          if (!first && endsOn != null) {
            campaign.endsOn = endsOn;
          }
          CampaignCheck.ready(campaign).inOrder("endsOn", campaign.startsOn, endsOn).orThrow();
          if (campaign.endsOn.isBefore(today)) {
            throw new Conflict(CampaignsError.PERIOD_OVER);
          }
          if (first) {
            if (audience.receivers().isEmpty()) {
              throw new Conflict(CampaignsError.NO_RECIPIENTS);
            }
            campaign.startedAt = Campaigns.now();
            campaign.startedBy = caller.user();
          }
          campaign.finishedAt = null;
          em.flush();
          if (first) {
            recipients.freeze(caller, id, campaign.segment, audience.receivers());
          }
          return campaigns.whole(Campaigns.required(em, id));
        });
  }

  private void requireMail() {
    CampaignsError problem = mail.problem().orElse(null);
    if (problem == CampaignsError.NO_OUTBOX) {
      throw new NotAvailable(problem);
    } else if (problem != null) {
      throw new Conflict(problem);
    }
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
