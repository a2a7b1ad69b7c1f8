package org.tourwright.campaigns.campaign;

import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.tourwright.core.customer.CustomerId;

/** An address that does not want campaigns, whatever a later import says about its owner. */
@Entity
@Table(name = "campaigns_unsubscribed")
public class Unsubscribed {

  @Id UUID id;
  String email;

  @Column(name = "email_key")
  String emailKey;

  @Column(name = "customer_id")
  CustomerId customer;

  @Column(name = "campaign_id")
  UUID campaign;

  Instant since;

  protected Unsubscribed() {}

  Unsubscribed(UUID id, Recipient recipient, Instant now) {
    this.id = id;
    this.email = recipient.email;
    this.emailKey = recipient.emailKey;
    this.customer = recipient.customer;
    this.campaign = recipient.campaign;
    this.since = now;
  }
}
