package org.tourwright.integrations.link;

import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/**
 * A link to another system, with places for what is known of a customer, a booking or a departure.
 */
@Entity(name = "Link")
@Table(name = "integrations_link")
public class LinkRecord {

  @Id UUID id;

  @Version long version;

  String name;

  @Column(name = "url_template")
  String url;

  @Enumerated(EnumType.STRING)
  LinkPlace place = LinkPlace.CUSTOMER;

  boolean active;

  @Column(name = "created_at")
  Instant createdAt;

  protected LinkRecord() {}

  LinkRecord(UUID id, Instant now) {
    this.id = id;
    this.createdAt = now;
  }
}
