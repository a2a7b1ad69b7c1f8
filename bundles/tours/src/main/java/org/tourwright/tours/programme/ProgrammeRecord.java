package org.tourwright.tours.programme;

import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.persistence.NotAudited;

/** A tour programme, with its words in its main language. */
@Entity(name = "Programme")
@Table(name = "tours_programme")
public class ProgrammeRecord {

  @Id UUID id;
  @Version long version;
  String code;
  String title;

  /** The title folded, to sort by. */
  @NotAudited
  @Column(name = "title_key")
  String titleKey;

  /** Code and titles in every language folded, and Chinese ones as pinyin too. */
  @NotAudited
  @Column(name = "search_text")
  String searchText;

  String summary;

  /** The main language: the one that every text is there in. */
  String language;

  @Enumerated(EnumType.STRING)
  ProgrammeKind kind;

  @Enumerated(EnumType.STRING)
  ProgrammeState state;

  int days;
  int nights;
  boolean template;
  boolean archived;

  /** For whom it was made on request; null for everybody. */
  @Column(name = "customer_id")
  CustomerId customer;

  String notes;

  @NotAudited
  @Column(name = "created_at")
  Instant createdAt;

  /** Set with every change, also of the itinerary, so that the version counts up. */
  @NotAudited
  @Column(name = "updated_at")
  Instant updatedAt;

  protected ProgrammeRecord() {}
}
