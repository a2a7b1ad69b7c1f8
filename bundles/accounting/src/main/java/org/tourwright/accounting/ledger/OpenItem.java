package org.tourwright.accounting.ledger;

import java.math.BigDecimal;
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
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.core.user.UserId;
import org.tourwright.persistence.Amount;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.NotAudited;
import org.tourwright.persistence.SearchText;

/**
 * Something that is owed until it is paid: a receivable from a customer, a payable to a supplier.
 */
@Entity
@Table(name = "accounting_item")
public class OpenItem {

  @Id UUID id;

  @Version long version;

  @Enumerated(EnumType.STRING)
  Side side;

  @Column(name = "doc_no")
  String number;

  @Column(name = "party_id")
  UUID party;

  @Column(name = "party_name")
  String partyName;

  @Enumerated(EnumType.STRING)
  Origin origin;

  /** The booking or reservation; its own identity where it was entered by hand. */
  @Column(name = "source_id")
  UUID source;

  /** The instalment; 0 where there is none. */
  @Column(name = "source_line")
  int line;

  @Column(name = "booking_id")
  BookingId booking;

  @Column(name = "booking_no")
  String bookingNo;

  @Column(name = "contract_no")
  String contractNo;

  boolean deposit;

  @Column(name = "tour_id")
  UUID tour;

  @Column(name = "tour_no")
  String tourNo;

  @Enumerated(EnumType.STRING)
  @Column(name = "service_kind")
  ServiceKind serviceKind;

  String description;

  LocalDate issued;

  @Column(name = "due_on")
  LocalDate due;

  /** Whether a person gave the date to pay by; what it comes from does not change it then. */
  @Column(name = "due_agreed")
  boolean dueAgreed;

  @Embedded Amount amount;

  /** In the currency of the amount. */
  BigDecimal settled = BigDecimal.ZERO;

  @Enumerated(EnumType.STRING)
  ItemState state = ItemState.OPEN;

  @Column(name = "cancel_reason")
  String cancelReason;

  @Column(name = "owner_id")
  UserId owner;

  @Column(name = "search_text")
  @NotAudited
  String search;

  @Column(name = "created_at")
  Instant createdAt;

  protected OpenItem() {}

  OpenItem(String number, ItemDraft draft, LocalDate issued) {
    this.id = Ids.next();
    this.number = number;
    this.side = draft.party().side();
    this.party = draft.party().id();
    this.origin = draft.origin();
    this.source = draft.origin() == Origin.HAND ? id : draft.source();
    this.line = draft.line();
    this.deposit = draft.deposit();
    this.issued = issued;
    this.createdAt = Instant.now();
    this.amount = Amount.of(draft.amount());
    describe(draft);
    compute();
  }

  /** Takes over everything that is no money. */
  final void describe(ItemDraft draft) {
    partyName = draft.party().name();
    booking = draft.booking();
    bookingNo = draft.bookingNo();
    contractNo = draft.contractNo();
    tour = draft.tour();
    tourNo = draft.tourNo();
    serviceKind = draft.serviceKind();
    description = draft.description();
    due = dueAgreed ? due : draft.due();
    owner = draft.owner();
    search = SearchText.of(1000, number, partyName, bookingNo, contractNo, tourNo, description);
  }

  void settle(Money part) {
    if (part.isGreaterThan(open())) {
      throw new IllegalStateException(number + " has " + open() + " open, not " + part);
    }
    settled = settled.add(part.getAmount());
    compute();
  }

  void release(Money part) {
    settled = settled.subtract(part.getAmount());
    compute();
  }

  void becomes(Money newAmount) {
    amount = Amount.of(newAmount);
    if (state == ItemState.CANCELLED) {
      state = ItemState.OPEN;
      cancelReason = null;
    }
    compute();
  }

  void cancelled(String reason) {
    state = ItemState.CANCELLED;
    cancelReason = reason;
  }

  void terms(LocalDate newDue, String newDescription) {
    dueAgreed = dueAgreed || !newDue.equals(due);
    due = newDue;
    description = newDescription;
  }

  private void compute() {
    if (state == ItemState.CANCELLED) {
      return;
    }
    if (settled.compareTo(amount().getAmount()) >= 0) {
      state = ItemState.PAID;
    } else {
      state = settled.signum() > 0 ? ItemState.PARTLY_PAID : ItemState.OPEN;
    }
  }

  public Money amount() {
    return amount.money();
  }

  public Money settled() {
    return Moneys.of(settled, amount().getCurrencyUnit().getCode());
  }

  /** What is still to be paid. */
  public Money open() {
    return isCancelled() ? Money.zero(amount().getCurrencyUnit()) : amount().minus(settled());
  }

  public boolean isCancelled() {
    return state == ItemState.CANCELLED;
  }

  public boolean isOverdue(LocalDate today) {
    return ItemState.UNPAID.contains(state) && due.isBefore(today);
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

  public Side side() {
    return side;
  }

  public String number() {
    return number;
  }

  public Origin origin() {
    return origin;
  }

  public UUID source() {
    return source;
  }

  public int line() {
    return line;
  }

  public BookingId booking() {
    return booking;
  }

  public String bookingNo() {
    return bookingNo;
  }

  public String contractNo() {
    return contractNo;
  }

  public boolean deposit() {
    return deposit;
  }

  public UUID tour() {
    return tour;
  }

  public String tourNo() {
    return tourNo;
  }

  public ServiceKind serviceKind() {
    return serviceKind;
  }

  public String description() {
    return description;
  }

  public LocalDate issued() {
    return issued;
  }

  public LocalDate due() {
    return due;
  }

  public ItemState state() {
    return state;
  }

  public String cancelReason() {
    return cancelReason;
  }

  public UserId owner() {
    return owner;
  }
}
