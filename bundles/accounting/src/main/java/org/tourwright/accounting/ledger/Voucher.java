package org.tourwright.accounting.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.persistence.AttributeOverride;
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
import org.tourwright.persistence.SearchText;

/**
 * A receipt or a payment. Never changed once posted, but for what of it is allocated; reversed with
 * a reason when it was wrong.
 */
@Entity
@Table(name = "accounting_voucher")
public class Voucher {

  @Id UUID id;

  @Version long version;

  @Enumerated(EnumType.STRING)
  VoucherKind kind;

  @Enumerated(EnumType.STRING)
  Side side;

  boolean refund;

  @Column(name = "doc_no")
  String number;

  @Column(name = "party_id")
  UUID party;

  @Column(name = "party_name")
  String partyName;

  @Column(name = "paid_on")
  LocalDate date;

  @Embedded Amount amount;

  BigDecimal rate;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "worth", precision = 19, scale = 4))
  @AttributeOverride(name = "currency", column = @Column(name = "worth_currency", length = 3))
  Amount worth;

  /** What of the worth is not allocated: the party's credit. In the currency of the worth. */
  BigDecimal remaining;

  @Enumerated(EnumType.STRING)
  @Column(name = "pay_method")
  PaymentMethod method;

  @Column(name = "ref_text")
  String reference;

  String note;

  @Enumerated(EnumType.STRING)
  VoucherState state = VoucherState.POSTED;

  @Column(name = "reversed_on")
  LocalDate reversedOn;

  @Column(name = "reversed_by")
  String reversedBy;

  @Column(name = "reverse_reason")
  String reverseReason;

  @Column(name = "search_text")
  @NotAudited
  String search;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "created_by")
  String createdBy;

  protected Voucher() {}

  Voucher(String number, NewVoucher given, String createdBy) {
    this.id = Ids.next();
    this.number = number;
    this.kind = VoucherKind.of(given.party().side(), given.refund());
    this.side = given.party().side();
    this.refund = given.refund();
    this.party = given.party().id();
    this.partyName = given.party().name();
    this.date = given.date();
    this.amount = Amount.of(given.amount());
    this.rate = given.rate();
    this.worth = Amount.of(given.worth());
    // A refund is no credit: it uses some up.
    this.remaining = given.refund() ? BigDecimal.ZERO : given.worth().getAmount();
    this.method = given.method();
    this.reference = given.reference();
    this.note = given.note();
    this.createdAt = Instant.now();
    this.createdBy = createdBy;
    this.search = SearchText.of(1000, number, partyName, reference, note);
  }

  void take(Money part) {
    if (part.isGreaterThan(remaining())) {
      throw new IllegalStateException(number + " has " + remaining() + " left, not " + part);
    }
    remaining = remaining.subtract(part.getAmount());
  }

  void giveBack(Money part) {
    remaining = remaining.add(part.getAmount());
  }

  void reversed(LocalDate on, String by, String reason) {
    state = VoucherState.REVERSED;
    reversedOn = on;
    reversedBy = by;
    reverseReason = reason;
    remaining = BigDecimal.ZERO;
  }

  public boolean isReversed() {
    return state == VoucherState.REVERSED;
  }

  public Money amount() {
    return amount.money();
  }

  /** The amount in the currency of the account. */
  public Money worth() {
    return worth.money();
  }

  public Money remaining() {
    return Moneys.of(remaining, worth().getCurrencyUnit().getCode());
  }

  public Party party() {
    return new Party(side, party, partyName);
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public VoucherKind kind() {
    return kind;
  }

  public Side side() {
    return side;
  }

  public boolean refund() {
    return refund;
  }

  public String number() {
    return number;
  }

  public String partyName() {
    return partyName;
  }

  public LocalDate date() {
    return date;
  }

  public BigDecimal rate() {
    return rate;
  }

  public PaymentMethod method() {
    return method;
  }

  public String reference() {
    return reference;
  }

  public String note() {
    return note;
  }

  public VoucherState state() {
    return state;
  }

  public LocalDate reversedOn() {
    return reversedOn;
  }

  public String reversedBy() {
    return reversedBy;
  }

  public String reverseReason() {
    return reverseReason;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public String createdBy() {
    return createdBy;
  }
}
