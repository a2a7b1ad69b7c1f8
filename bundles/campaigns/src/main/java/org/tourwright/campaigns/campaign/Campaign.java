package org.tourwright.campaigns.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.persistence.AttributeOverride;
import javax.persistence.AttributeOverrides;
import javax.persistence.Column;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.campaigns.mail.Links;
import org.tourwright.core.user.UserId;
import org.tourwright.persistence.Amount;
import org.tourwright.persistence.NotAudited;

/** An e-mail campaign as stored. */
@Entity
@Table(name = "campaigns_campaign")
public class Campaign {

  @Id UUID id;
  @Version long version;
  String name;

  @NotAudited
  @Column(name = "name_key")
  String nameKey;

  @Column(name = "segment_id")
  UUID segment;

  @Column(name = "starts_on")
  LocalDate startsOn;

  @Column(name = "ends_on")
  LocalDate endsOn;

  @Embedded
  @AttributeOverrides({
    @AttributeOverride(name = "value", column = @Column(name = "budget_amount")),
    @AttributeOverride(name = "currency", column = @Column(name = "budget_currency"))
  })
  Amount budget;

  @Embedded
  @AttributeOverrides({
    @AttributeOverride(name = "value", column = @Column(name = "spent_amount")),
    @AttributeOverride(name = "currency", column = @Column(name = "spent_currency"))
  })
  Amount spent;

  String language;
  String subject;

  @Lob String body;

  /** {@link Content} by language as JSON, without the main language; null for none. */
  @Lob String translations;

  @Enumerated(EnumType.STRING)
  CampaignState state = CampaignState.DRAFT;

  /** Signs the targets of its links. */
  @NotAudited
  @Column(name = "link_secret")
  String linkSecret = Links.newSecret();

  @NotAudited
  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "started_at")
  Instant startedAt;

  @Column(name = "started_by")
  UserId startedBy;

  @Column(name = "finished_at")
  Instant finishedAt;

  protected Campaign() {}

  Campaign(UUID id, Instant now) {
    this.id = id;
    this.createdAt = now;
  }

  /** What is written to somebody of the language; the main language where there is no other. */
  Content content(String wanted) {
    Content translated = Translations.read(translations).get(wanted);
    return wanted.equals(language) || translated == null ? new Content(subject, body) : translated;
  }

  Map<String, Content> translated() {
    return Translations.read(translations);
  }
}
