package org.tourwright.crm.lead;

import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EntityManager;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.user.UserId;
import org.tourwright.crm.CrmError;
import org.tourwright.crm.customer.Directory;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.NotAudited;

/** Interest of a customer that may become an opportunity. */
@Entity
@Table(name = "crm_lead")
public class Lead {

  @Id UUID id;
  @Version long version;

  @Column(name = "customer_id")
  CustomerId customer;

  @Column(name = "customer_name")
  String customerName;

  @NotAudited
  @Column(name = "search_text")
  String searchText;

  @Enumerated(EnumType.STRING)
  LeadState state;

  @Enumerated(EnumType.STRING)
  LeadOrigin origin;

  @Column(name = "campaign_id")
  UUID campaign;

  @Column(name = "campaign_name")
  String campaignName;

  int responses;

  @Column(name = "owner_id")
  UserId owner;

  @Column(name = "assigned_how")
  @Enumerated(EnumType.STRING)
  AssignedHow assignedHow;

  String interest;

  /** What it was before it was dismissed. */
  @NotAudited
  @Column(name = "state_before")
  @Enumerated(EnumType.STRING)
  LeadState stateBefore;

  @Enumerated(EnumType.STRING)
  NotQualifiedReason reason;

  String remark;

  @Column(name = "opportunity_id")
  UUID opportunity;

  @Column(name = "created_at")
  Instant createdAt;

  @NotAudited
  @Column(name = "updated_at")
  Instant updatedAt;

  protected Lead() {}

  static Lead of(Customer customer, LeadState state, LeadOrigin origin) {
    Lead lead = new Lead();
    lead.id = Ids.next();
    lead.state = state;
    lead.origin = origin;
    lead.createdAt = Instant.now();
    lead.updatedAt = lead.createdAt;
    lead.describe(customer);
    return lead;
  }

  static Lead find(EntityManager em, UUID id) {
    Lead lead = em.find(Lead.class, id);
    if (lead == null) {
      throw new NotFound();
    }
    return lead;
  }

  /** Takes the customer's name and what a list finds it by. */
  void describe(Customer by) {
    customer = by.id();
    customerName = by.name();
    searchText = Directory.searchText(by, campaignName, interest);
  }

  void verify() {
    if (state != LeadState.TARGET) {
      throw new Conflict(CrmError.LEAD_NOT_TARGET);
    }
    become(LeadState.LEAD);
  }

  void qualify(UUID as) {
    mustBeOpen();
    opportunity = as;
    become(LeadState.QUALIFIED);
  }

  void dismiss(NotQualifiedReason why, String comment) {
    mustBeOpen();
    reason = why;
    remark = comment;
    stateBefore = state;
    become(LeadState.NOT_QUALIFIED);
  }

  void reopen() {
    if (state != LeadState.NOT_QUALIFIED) {
      throw new Conflict(CrmError.LEAD_NOT_CLOSED);
    }
    reason = null;
    remark = null;
    // Those that were dismissed before this was kept were leads, or may pass for one.
    become(stateBefore == null ? LeadState.LEAD : stateBefore);
    stateBefore = null;
  }

  void mustBeOpen() {
    if (!state.open()) {
      throw new Conflict(CrmError.LEAD_CLOSED);
    }
  }

  private void become(LeadState next) {
    state = next;
    updatedAt = Instant.now();
  }
}
