package org.tourwright.crm.opportunity;

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

/** A trip that a customer may buy (R147). */
@Entity
@Table(name = "crm_opportunity")
public class Opportunity {

  @Id UUID id;
  @Version long version;

  @Column(name = "customer_id")
  CustomerId customer;

  @Column(name = "customer_name")
  String customerName;

  @NotAudited
  @Column(name = "search_text")
  String searchText;

  @Column(name = "lead_id")
  UUID lead;

  String title;

  @Column(name = "programme_id")
  ProgrammeId programme;

  @Column(name = "departure_id")
  DepartureId departure;

  @Column(name = "tour_text")
  String tourText;

  int pax;

  @Column(name = "wanted_from")
  LocalDate wantedFrom;

  @Column(name = "wanted_to")
  LocalDate wantedTo;

  @Embedded
  @AttributeOverrides({
    @AttributeOverride(name = "value", column = @Column(name = "expected_amount")),
    @AttributeOverride(name = "currency", column = @Column(name = "expected_currency"))
  })
  Amount expected;

  int probability;

  @Enumerated(EnumType.STRING)
  OpportunityStage stage;

  @Column(name = "owner_id")
  UserId owner;

  @Column(name = "expected_close")
  LocalDate expectedClose;

  String needs;

  @Column(name = "lost_reason")
  @Enumerated(EnumType.STRING)
  LostReason lostReason;

  @Column(name = "lost_remark")
  String lostRemark;

  @Column(name = "closed_at")
  Instant closedAt;

  @Column(name = "created_at")
  Instant createdAt;

  @NotAudited
  @Column(name = "updated_at")
  Instant updatedAt;

  protected Opportunity() {}

  static Opportunity fresh(UUID id) {
    Opportunity opportunity = new Opportunity();
    opportunity.id = id;
    opportunity.stage = OpportunityStage.NEW;
    opportunity.probability = OpportunityStage.NEW.probability();
    opportunity.createdAt = Instant.now();
    opportunity.updatedAt = opportunity.createdAt;
    return opportunity;
  }

  static Opportunity find(EntityManager em, UUID id) {
    Opportunity opportunity = em.find(Opportunity.class, id);
    if (opportunity == null) {
      throw new NotFound();
    }
    return opportunity;
  }

  /** Waits until nobody else decides about it, and lets nobody until the transaction ends. */
  public static void lock(EntityManager em, UUID id) {
    em.lock(find(em, id), LockModeType.PESSIMISTIC_WRITE);
  }

  /** Takes the customer's name and what a list finds it by. */
  void describe(Customer by) {
    customer = by.id();
    customerName = by.name();
    searchText = Directory.searchText(by, title, tourText);
  }

  /** Goes on to another open stage, or back. */
  void move(OpportunityStage to) {
    mustBeOpen();
    if (!to.open()) {
      throw new Conflict(CrmError.STAGE_NEEDS_ACTION);
    }
    become(to);
  }

  void win() {
    mustBeOpen();
    closedAt = Instant.now();
    become(OpportunityStage.WON);
  }

  void lose(LostReason reason, String remark) {
    mustBeOpen();
    lostReason = reason;
    lostRemark = remark;
    closedAt = Instant.now();
    become(OpportunityStage.LOST);
  }

  void reopen() {
    if (stage.open()) {
      throw new Conflict(CrmError.OPPORTUNITY_NOT_CLOSED);
    }
    lostReason = null;
    lostRemark = null;
    closedAt = null;
    become(OpportunityStage.NEGOTIATING);
  }

  void mustBeOpen() {
    if (!stage.open()) {
      throw new Conflict(CrmError.OPPORTUNITY_CLOSED);
    }
  }

  private void become(OpportunityStage next) {
    // A probability that somebody set by hand stays only as long as the stage does.
    stage = next;
    probability = next.probability();
    updatedAt = Instant.now();
  }
}
