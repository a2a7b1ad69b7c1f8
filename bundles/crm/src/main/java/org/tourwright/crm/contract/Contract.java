package org.tourwright.crm.contract;

import java.math.BigDecimal;
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
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.booking.ContractId;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.tour.ProgrammeId;
import org.tourwright.core.user.UserId;
import org.tourwright.crm.CrmError;
import org.tourwright.crm.booking.Sale;
import org.tourwright.crm.customer.Directory;
import org.tourwright.persistence.Amount;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.NotAudited;

/** A contract about a tour (R154, R156). */
@Entity
@Table(name = "crm_contract")
public class Contract {

  @Id UUID id;
  @Version long version;

  @Column(name = "contract_no")
  String number;

  @Column(name = "quotation_id")
  UUID quotation;

  @Column(name = "opportunity_id")
  UUID opportunity;

  @Column(name = "customer_id")
  CustomerId customer;

  @Column(name = "customer_name")
  String customerName;

  @NotAudited
  @Column(name = "search_text")
  String searchText;

  @Column(name = "owner_id")
  UserId owner;

  @Column(name = "lang")
  String language;

  @Column(name = "tour_title")
  String tourTitle;

  @Column(name = "programme_id")
  ProgrammeId programme;

  @Column(name = "departure_id")
  DepartureId departure;

  LocalDate dated;

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

  @Column(name = "deposit_percent", precision = 5, scale = 2)
  BigDecimal depositPercent;

  String terms;

  @Enumerated(EnumType.STRING)
  ContractState state;

  @Column(name = "signed_on")
  LocalDate signedOn;

  @Column(name = "booking_id")
  BookingId booking;

  @Column(name = "cancel_reason")
  String cancelReason;

  @Column(name = "created_at")
  Instant createdAt;

  @NotAudited
  @Column(name = "updated_at")
  Instant updatedAt;

  protected Contract() {}

  static Contract fresh(String number) {
    Contract contract = new Contract();
    contract.id = Ids.next();
    contract.number = number;
    contract.state = ContractState.DRAFT;
    contract.createdAt = Instant.now();
    contract.updatedAt = contract.createdAt;
    return contract;
  }

  static Contract find(EntityManager em, UUID id) {
    Contract contract = em.find(Contract.class, id);
    if (contract == null) {
      throw new NotFound();
    }
    return contract;
  }

  void handOver(UserId to) {
    owner = to;
    updatedAt = Instant.now();
  }

  void describe(Customer by) {
    customer = by.id();
    customerName = by.name();
    searchText = Directory.searchText(by, number, tourTitle);
  }

  void mustBeDraft() {
    if (state != ContractState.DRAFT) {
      throw new Conflict(CrmError.CONTRACT_NOT_DRAFT);
    }
  }

  void mustBeSigned() {
    if (state != ContractState.SIGNED) {
      throw new Conflict(CrmError.CONTRACT_NOT_SIGNED);
    }
  }

  void sign(LocalDate on, BookingId made) {
    mustBeDraft();
    signedOn = on;
    booking = made;
    become(ContractState.SIGNED);
  }

  void cancel(String reason) {
    if (state == ContractState.CANCELLED) {
      throw new Conflict(CrmError.CONTRACT_CANCELLED);
    }
    cancelReason = reason;
    become(ContractState.CANCELLED);
  }

  Sale sale(LocalDate on) {
    return new Sale(
        new ContractId(id),
        number,
        customer,
        programme,
        departure,
        tourTitle,
        start,
        end,
        pax,
        total.money(),
        owner,
        on);
  }

  private void become(ContractState next) {
    state = next;
    updatedAt = Instant.now();
  }
}
