package org.tourwright.accounting.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.joda.money.Money;
import org.tourwright.persistence.Amount;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.NotAudited;

/**
 * One line of the journal of the sub-ledger. Written once, never changed: what was wrong is taken
 * back by another line. A general ledger can be derived from these lines.
 */
@Entity
@Table(name = "accounting_entry")
@NotAudited
public class LedgerEntry {

  @Id UUID id;

  @Version long version;

  /** The order of posting. */
  @Column(name = "seq_no")
  long sequence;

  @Enumerated(EnumType.STRING)
  Side side;

  @Column(name = "party_id")
  UUID party;

  @Enumerated(EnumType.STRING)
  EntryKind kind;

  @Column(name = "entry_date")
  LocalDate date;

  @Embedded Amount amount;

  @Column(name = "document_id")
  UUID document;

  @Column(name = "document_no")
  String documentNo;

  @Column(name = "ref_no")
  String refNo;

  String note;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "created_by")
  String createdBy;

  protected LedgerEntry() {}

  LedgerEntry(long sequence, Party party, EntryKind kind, LocalDate date, Money amount) {
    this.id = Ids.next();
    this.sequence = sequence;
    this.side = party.side();
    this.party = party.id();
    this.kind = kind;
    this.date = date;
    this.amount = Amount.of(amount);
    this.createdAt = Instant.now();
  }

  public LocalDate date() {
    return date;
  }

  public EntryKind kind() {
    return kind;
  }

  /** Above zero it raises what is owed, below zero it lowers it. */
  public Money amount() {
    return amount.money();
  }

  public UUID document() {
    return document;
  }

  public String documentNo() {
    return documentNo;
  }

  public String refNo() {
    return refNo;
  }

  public String note() {
    return note;
  }

  public String createdBy() {
    return createdBy;
  }
}
