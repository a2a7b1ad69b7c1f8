package org.tourwright.accounting.receivable;

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
import org.tourwright.core.booking.Booking;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.user.UserId;
import org.tourwright.persistence.Amount;
import org.tourwright.persistence.NotAudited;
import org.tourwright.persistence.SearchText;

/** A booking as accounting was told of it; kept, because sales may be away when it is needed. */
@Entity
@Table(name = "accounting_booking")
public class SoldBooking {

  @Id UUID id;

  @Version long version;

  @Column(name = "booking_no")
  String number;

  @Column(name = "contract_no")
  String contractNo;

  @Column(name = "customer_id")
  CustomerId customer;

  @Column(name = "customer_name")
  String customerName;

  @Column(name = "departure_id")
  DepartureId departure;

  @Column(name = "tour_title")
  String tourTitle;

  @Column(name = "start_on")
  LocalDate start;

  @Column(name = "end_on")
  LocalDate end;

  int pax;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "total", precision = 19, scale = 4))
  Amount total;

  boolean cancelled;

  /** What the others were told last; null where that is not known. */
  @Enumerated(EnumType.STRING)
  PaidState told;

  @Column(name = "owner_id")
  UserId owner;

  @Column(name = "search_text")
  @NotAudited
  String search;

  protected SoldBooking() {}

  SoldBooking(Booking booking) {
    id = booking.id().value();
    told = PaidState.NONE;
    update(booking);
  }

  final void update(Booking booking) {
    number = booking.number();
    contractNo = booking.contractNumber();
    customer = booking.customer();
    customerName = booking.customerName();
    departure = booking.departure();
    tourTitle = booking.tourTitle();
    start = booking.start();
    end = booking.end();
    pax = booking.pax();
    total = Amount.of(booking.total());
    owner = booking.salesperson();
    search = SearchText.fold("%s %s %s %s".formatted(number, contractNo, customerName, tourTitle));
  }

  void cancel() {
    cancelled = true;
  }

  public BookingId id() {
    return new BookingId(id);
  }

  public String number() {
    return number;
  }

  public String contractNo() {
    return contractNo;
  }

  public CustomerId customer() {
    return customer;
  }

  public String customerName() {
    return customerName;
  }

  public DepartureId departure() {
    return departure;
  }

  public String tourTitle() {
    return tourTitle;
  }

  public LocalDate start() {
    return start;
  }

  public LocalDate end() {
    return end;
  }

  public Money total() {
    return total.money();
  }

  public boolean cancelled() {
    return cancelled;
  }

  public UserId owner() {
    return owner;
  }
}
