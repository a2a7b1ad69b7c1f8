package org.tourwright.campaigns.campaign;

import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.tourwright.persistence.NotAudited;

/** One thing that a recipient, or a program in between, did with a mail. */
@Entity
@Table(name = "campaigns_reaction")
@NotAudited // a log by itself
public class Reaction {

  @Id UUID id;

  @Column(name = "recipient_id")
  UUID recipient;

  @Enumerated(EnumType.STRING)
  ReactionKind kind;

  boolean machine;

  @Column(name = "happened_at")
  Instant at;

  String target;
  String agent;

  protected Reaction() {}

  Reaction(UUID id, UUID recipient, ReactionKind kind, boolean machine, Instant at) {
    this.id = id;
    this.recipient = recipient;
    this.kind = kind;
    this.machine = machine;
    this.at = at;
  }
}
