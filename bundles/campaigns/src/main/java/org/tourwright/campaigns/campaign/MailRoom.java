package org.tourwright.campaigns.campaign;

import java.time.Instant;
import java.util.Optional;
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
    return problem().isEmpty();
  }

  /** Why no campaign can be sent now; empty when it can. */
  Optional<CampaignsError> problem() {
    Outbox found = outbox;
    if (found == null || words == null) {
      return Optional.of(CampaignsError.NO_OUTBOX);
    }
    // Without a mail server the mails are read here, where such links work.
    return found.sends() && !agency.agency().reachable()
        ? Optional.of(CampaignsError.NO_PUBLIC_ADDRESS)
        : Optional.empty();
  }

  /** Whether there is a mail server; else mails wait in the outbox. */
  boolean sends() {
    Outbox found = outbox;
    return found != null && found.sends();
  }

  /**
   * When the mail left, as far as that can be known; null when it has not.
   *
   * @param recipient in whose name there is a mail
   */
  Instant leftAt(Recipient recipient) {
    Outbox found = outbox;
    if (found == null || recipient.mail == null) {
      return recipient.sentAt;
    }
    // Without a mail server it is read in the outbox, and has left when it was put there.
    return found.leftAt(recipient.mail).orElseGet(() -> found.sends() ? null : recipient.sentAt);
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
