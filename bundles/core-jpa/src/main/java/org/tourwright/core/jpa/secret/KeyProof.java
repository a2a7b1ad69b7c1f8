package org.tourwright.core.jpa.secret;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.tourwright.persistence.NotAudited;

/** Something sealed with the key of the agency: who opens it has that key. */
@Entity
@Table(name = "core_key_proof")
@NotAudited
public class KeyProof {

  static final String ONLY = "agency";

  @Id String id;

  String sealed;

  @Column(name = "made_at")
  Instant madeAt;

  protected KeyProof() {}

  KeyProof(String sealed) {
    this.id = ONLY;
    this.sealed = sealed;
    this.madeAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
