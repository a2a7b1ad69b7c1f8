package org.tourwright.crm.quotation;

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
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.tour.ProgrammeId;
import org.tourwright.core.user.UserId;
import org.tourwright.crm.CrmError;
import org.tourwright.crm.customer.Directory;
import org.tourwright.persistence.Amount;
import org.tourwright.persistence.NotAudited;

/** What a customer is offered, for what price. Versions of one offer are a family. */
@Entity
@Table(name = "crm_quotation")
public class Quotation {

  static final String VERSION = "-v";

  @Id UUID id;
  @Version long version;

  @Column(name = "quotation_no")
  String number;

  @Column(name = "family_id")
  UUID family;

  int revision;

  @Column(name = "customer_id")
  CustomerId customer;

  @Column(name = "customer_name")
  String customerName;

  @NotAudited
  @Column(name = "search_text")
  String searchText;

  @Column(name = "opportunity_id")
  UUID opportunity;

  @Column(name = "owner_id")
  UserId owner;

  String title;

  @Column(name = "lang")
  String language;

  int pax;

  @Column(name = "programme_id")
  ProgrammeId programme;

  @Column(name = "departure_id")
  DepartureId departure;

  @Column(name = "starts_on")
  LocalDate start;

  @Column(name = "ends_on")
  LocalDate end;

  @Column(name = "valid_until")
  LocalDate validUntil;

  String terms;

  @Embedded
  @AttributeOverrides({
    @AttributeOverride(name = "value", column = @Column(name = "total_amount")),
    @AttributeOverride(name = "currency", column = @Column(name = "total_currency"))
  })
  Amount total;

  @Enumerated(EnumType.STRING)
  QuotationState state;

  @Column(name = "sent_at")
  Instant sentAt;

  @Column(name = "decided_at")
  Instant decidedAt;

  @Column(name = "decision_remark")
  String decisionRemark;

  @Column(name = "created_at")
  Instant createdAt;

  @NotAudited
  @Column(name = "updated_at")
  Instant updatedAt;

  protected Quotation() {}

  static Quotation fresh(UUID id, UUID family, int revision, String number) {
    Quotation quotation = new Quotation();
    quotation.id = id;
    quotation.family = family;
    quotation.revision = revision;
    quotation.number = number;
    quotation.state = QuotationState.DRAFT;
    quotation.createdAt = Instant.now();
    quotation.updatedAt = quotation.createdAt;
    return quotation;
  }

  static Quotation find(EntityManager em, UUID id) {
    Quotation quotation = em.find(Quotation.class, id);
    if (quotation == null) {
      throw new NotFound();
    }
    return quotation;
  }

  /** As it is now, and nobody else decides on it or makes a contract of it meanwhile. */
  public static Quotation locked(EntityManager em, UUID id) {
    Quotation quotation = find(em, id);
    em.refresh(quotation, LockModeType.PESSIMISTIC_WRITE);
    return quotation;
  }

  /** The number without that of the version. */
  String familyNumber() {
    String suffix = VERSION + revision;
    return revision > 1 && number.endsWith(suffix)
        ? number.substring(0, number.length() - suffix.length())
        : number;
  }

  public boolean accepted() {
    return state == QuotationState.ACCEPTED;
  }

  public void handOver(UserId to) {
    owner = to;
    updatedAt = Instant.now();
  }

  void describe(Customer by) {
    customer = by.id();
    customerName = by.name();
    searchText = Directory.searchText(by, number, title);
  }

  void mustBeDraft() {
    if (state != QuotationState.DRAFT) {
      throw new Conflict(CrmError.QUOTATION_NOT_DRAFT);
    }
  }

  void mustBeOpen() {
    if (state != QuotationState.DRAFT && state != QuotationState.SENT) {
      throw new Conflict(CrmError.QUOTATION_NOT_OPEN);
    }
  }

  private void mustBeValid(LocalDate today) {
    if (state == QuotationState.EXPIRED || today.isAfter(validUntil)) {
      throw new Conflict(CrmError.QUOTATION_EXPIRED);
    }
  }

  void send(LocalDate today) {
    mustBeOpen();
    mustBeValid(today);
    sentAt = Instant.now();
    become(QuotationState.SENT);
  }

  void accept(LocalDate today, String remark) {
    mustBeValid(today);
    mustBeOpen();
    decide(QuotationState.ACCEPTED, remark);
  }

  void decline(String remark) {
    if (state != QuotationState.EXPIRED) {
      mustBeOpen();
    }
    decide(QuotationState.DECLINED, remark);
  }

  /** Takes the customer's answer back. */
  void reopen() {
    if (state != QuotationState.ACCEPTED && state != QuotationState.DECLINED) {
      throw new Conflict(CrmError.QUOTATION_NOT_ACCEPTED);
    }
    decidedAt = null;
    decisionRemark = null;
    become(sentAt == null ? QuotationState.DRAFT : QuotationState.SENT);
  }

  void expire() {
    become(QuotationState.EXPIRED);
  }

  private void decide(QuotationState answer, String remark) {
    decidedAt = Instant.now();
    decisionRemark = remark;
    become(answer);
  }

  private void become(QuotationState next) {
    state = next;
    updatedAt = Instant.now();
  }
}
