package org.tourwright.campaigns.campaign;

import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.campaigns.mail.Links;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.persistence.NotAudited;
import org.tourwright.persistence.SearchText;

/** Somebody whom a campaign writes to, as they were when it started. */
@Entity
@Table(name = "campaigns_recipient")
@NotAudited // thousands of rows that say themselves what happened to them
public class Recipient {

  @Id UUID id;
  @Version long version;

  @Column(name = "campaign_id")
  UUID campaign;

  @Column(name = "customer_id")
  CustomerId customer;

  String code;
  String name;

  @Column(name = "search_text")
  String searchText;

  String email;

  @Column(name = "email_key")
  String emailKey;

  String language;
  String token = Links.newToken();

  @Enumerated(EnumType.STRING)
  RecipientState state = RecipientState.PENDING;

  String failure;

  @Column(name = "mail_id")
  UUID mail;

  @Column(name = "sent_at")
  Instant sentAt;

  /** When a person first opened it; programs do not count. */
  @Column(name = "opened_at")
  Instant openedAt;

  @Column(name = "clicked_at")
  Instant clickedAt;

  @Column(name = "unsubscribed_at")
  Instant unsubscribedAt;

  protected Recipient() {}

  Recipient(UUID id, UUID campaign, Audience.Member customer) {
    this.id = id;
    this.campaign = campaign;
    this.customer = customer.id();
    this.code = customer.code();
    this.name = customer.name();
    this.language = customer.language();
    writeTo(customer.email().strip());
  }

  void writeTo(String address) {
    email = address;
    emailKey = Audience.key(address);
    searchText = SearchText.of(500, name, code, address);
  }
}
