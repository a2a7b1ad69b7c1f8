package org.tourwright.crm.lead;

import java.util.UUID;
import java.util.function.BiConsumer;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.customer.CustomerStage;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.error.Checks;
import org.tourwright.core.user.Caller;
import org.tourwright.crm.CrmStore;
import org.tourwright.crm.Permissions;
import org.tourwright.crm.opportunity.Opportunities;
import org.tourwright.crm.opportunity.OpportunityInput;
import org.tourwright.crm.opportunity.OpportunityView;

/** Finds out what a lead is worth: target, lead, opportunity, or nothing for now (R142–R145). */
@Component(service = QualifyLeads.class)
public final class QualifyLeads {

  private final CrmStore store;
  private final Customers customers;
  private final Opportunities opportunities;
  private final LeadViews views;

  @Activate
  public QualifyLeads(
      @Reference CrmStore store,
      @Reference Customers customers,
      @Reference Opportunities opportunities,
      @Reference LeadViews views) {
    this.store = store;
    this.customers = customers;
    this.opportunities = opportunities;
    this.views = views;
  }

  /** Somebody talked to the target: it is a lead. */
  public LeadView verify(Caller caller, UUID id) {
    return change(
        caller,
        id,
        (em, lead) -> {
          lead.verify();
          customers.advance(caller, lead.customer, CustomerStage.LEAD);
        });
  }

  /** There is a need: the lead becomes an opportunity, and the customer a potential one. */
  public OpportunityView qualify(Caller caller, UUID id, OpportunityInput need) {
    return store.write(
        caller,
        em -> {
          Lead lead = Lead.find(em, id);
          caller.requireFor(Permissions.LEAD_WRITE, lead.owner);
          lead.mustBeOpen();
          OpportunityView opportunity =
              opportunities.fromLead(
                  caller, lead.id, lead.customer, lead.owner, lead.interest, need);
          lead.qualify(opportunity.id());
          return opportunity;
        });
  }

  /** Why not. */
  public record Dismissal(NotQualifiedReason reason, String comment) {}

  /** Nothing for now; the customer stays for later campaigns. */
  public LeadView dismiss(Caller caller, UUID id, Dismissal why) {
    new Checks().required("reason", why.reason()).longest("comment", why.comment(), 2000).orThrow();
    return change(caller, id, (em, lead) -> lead.dismiss(why.reason(), why.comment()));
  }

  public LeadView reopen(Caller caller, UUID id) {
    return change(caller, id, (em, lead) -> lead.reopen());
  }

  private LeadView change(Caller caller, UUID id, BiConsumer<EntityManager, Lead> change) {
    return store.write(
        caller,
        em -> {
          Lead lead = Lead.find(em, id);
          caller.requireFor(Permissions.LEAD_WRITE, lead.owner);
          change.accept(em, lead);
          em.flush();
          return views.one(lead);
        });
  }
}
