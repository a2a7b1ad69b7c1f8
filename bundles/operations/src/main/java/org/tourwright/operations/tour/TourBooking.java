package org.tourwright.operations.tour;

import java.util.UUID;
import javax.persistence.Access;
import javax.persistence.AccessType;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.core.booking.Booking;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.user.UserId;
import org.tourwright.persistence.Ids;

/** A booking that travels on a tour to run. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "operations_tour_booking")
public class TourBooking {

  @Id UUID id;
  @Version long version;
  UUID tour;
  BookingId booking;

  @Column(name = "booking_no")
  String number;

  @Column(name = "contract_no")
  String contractNumber;

  CustomerId customer;

  @Column(name = "customer_name")
  String customerName;

  int pax;
  UserId salesperson;

  protected TourBooking() {}

  static TourBooking create(BookingId booking) {
    TourBooking row = new TourBooking();
    row.id = Ids.next();
    row.booking = booking;
    return row;
  }

  void change(UUID onTour, Booking as) {
    tour = onTour;
    number = as.number();
    contractNumber = as.contractNumber();
    customer = as.customer();
    customerName = as.customerName();
    pax = as.pax();
    salesperson = as.salesperson();
  }

  public UUID tour() {
    return tour;
  }

  public BookingId booking() {
    return booking;
  }

  public String number() {
    return number;
  }

  public String contractNumber() {
    return contractNumber;
  }

  public CustomerId customer() {
    return customer;
  }

  public String customerName() {
    return customerName;
  }

  public int pax() {
    return pax;
  }

  public UserId salesperson() {
    return salesperson;
  }
}
