package org.tourwright.campaigns.campaign;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tourwright.campaigns.CampaignsError;
import org.tourwright.campaigns.mail.Letter;
import org.tourwright.campaigns.mail.Links;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.message.Outbox;
import org.tourwright.core.word.Words;

/** What it takes to write and send mail; some of it may be away. */
@Component(service = MailRoom.class)
public final class MailRoom {

  private final AgencyProfile agency;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Outbox outbox;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Words words;

  @Activate
  public MailRoom(@Reference AgencyProfile agency) {
    this.agency = agency;
  }

  boolean open() {
    return outbox != null && words != null;
  }

  /**
   * @throws NotAvailable when messaging is not installed or not running
   */
  Outbox outbox() {
    Outbox found = outbox;
    if (found == null) {
      throw new NotAvailable(CampaignsError.NO_OUTBOX);
    }
    return found;
  }

  /**
   * @throws NotAvailable when the words of the platform are away
   */
  Words words() {
    Words found = words;
    if (found == null) {
      throw new NotAvailable();
    }
    return found;
  }

  Letter letter() {
    return new Letter(agency.agency(), words());
  }

  Links links(Campaign campaign) {
    return new Links(agency.agency().publicUrl(), campaign.linkSecret);
  }

  AgencyProfile agency() {
    return agency;
  }
}
