package org.tourwright.crm.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.persistence.AttributeOverride;
import javax.persistence.AttributeOverrides;
import javax.persistence.Column;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.EntityManager;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.LockModeType;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.core.booking.Booking;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.booking.ContractId;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.tour.Departure;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.tour.ProgrammeId;
import org.tourwright.core.user.UserId;
import org.tourwright.crm.CrmError;
import org.tourwright.crm.customer.Directory;
import org.tourwright.persistence.Amount;
import org.tourwright.persistence.NotAudited;

/** A booking: a tour that a customer bought by a signed contract. */
@Entity
@Table(name = "crm_booking")
public class SoldTour {

  @Id UUID id;
  @Version long version;

  @Column(name = "booking_no")
  String number;

  @Column(name = "contract_id")
  UUID contract;

  @Column(name = "contract_no")
  String contractNumber;

  @Column(name = "customer_id")
  CustomerId customer;

  @Column(name = "customer_name")
  String customerName;

  @NotAudited
  @Column(name = "search_text")
  String searchText;

  @Column(name = "owner_id")
  UserId owner;

  @Column(name = "programme_id")
  ProgrammeId programme;

  @Column(name = "departure_id")
  DepartureId departure;

  @Column(name = "tour_title")
  String tourTitle;

  @Column(name = "starts_on")
  LocalDate start;

  @Column(name = "ends_on")
  LocalDate end;

  int pax;

  @Embedded
  @AttributeOverrides({
    @AttributeOverride(name = "value", column = @Column(name = "total_amount")),
    @AttributeOverride(name = "currency", column = @Column(name = "total_currency"))
  })
  Amount total;

  @Enumerated(EnumType.STRING)
  Booking.State state;

  @Enumerated(EnumType.STRING)
  PaymentState payment;

  @Column(name = "confirmed_on")
  LocalDate confirmedOn;

  @Column(name = "cancel_reason")
  String cancelReason;

  @Column(name = "created_at")
  Instant createdAt;

  @NotAudited
  @Column(name = "updated_at")
  Instant updatedAt;

  protected SoldTour() {}

  static SoldTour of(UUID id, String number, Sale sale, Customer customer) {
    SoldTour tour = new SoldTour();
    tour.id = id;
    tour.number = number;
    tour.contract = sale.contract().value();
    tour.contractNumber = sale.contractNumber();
    tour.owner = sale.salesperson();
    tour.programme = sale.programme();
    tour.departure = sale.departure();
    tour.tourTitle = sale.tourTitle();
    tour.start = sale.start();
    tour.end = sale.end();
    tour.pax = sale.pax();
    tour.total = Amount.of(sale.total());
    tour.state = Booking.State.CONFIRMED;
    tour.payment = PaymentState.NONE;
    tour.confirmedOn = sale.signedOn();
    tour.createdAt = Instant.now();
    tour.updatedAt = tour.createdAt;
    tour.customer = customer.id();
    tour.customerName = customer.name();
    tour.searchText =
        Directory.searchText(customer, number, sale.contractNumber(), sale.tourTitle());
    return tour;
  }

  static SoldTour find(EntityManager em, UUID id) {
    return found(em.find(SoldTour.class, id));
  }

  /** Nobody else changes it or its passengers until the transaction ends. */
  static SoldTour locked(EntityManager em, UUID id) {
    return found(em.find(SoldTour.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private static SoldTour found(SoldTour tour) {
    if (tour == null) {
      throw new NotFound();
    }
    return tour;
  }

  void follow(Departure its) {
    start = its.start();
    end = its.end();
  }

  void mustBeConfirmed() {
    if (state != Booking.State.CONFIRMED) {
      throw new Conflict(CrmError.BOOKING_CANCELLED);
    }
  }

  Booking booking() {
    return new Booking(
        new BookingId(id),
        number,
        new ContractId(contract),
        contractNumber,
        customer,
        customerName,
        programme,
        departure,
        tourTitle,
        start,
        end,
        pax,
        total.money(),
        state,
        owner);
  }
}
