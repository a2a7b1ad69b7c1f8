package org.tourwright.crm.lead;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.campaign.CampaignResponded;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerStage;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.event.Event;
import org.tourwright.core.event.EventConsumer;
import org.tourwright.core.user.Caller;
import org.tourwright.crm.CrmStore;

/** Readers of a campaign become targets (R140). */
@Component(service = {EventConsumer.class, CampaignTargets.class})
public final class CampaignTargets implements EventConsumer {

  private final CrmStore store;
  private final Customers customers;

  @Activate
  public CampaignTargets(@Reference CrmStore store, @Reference Customers customers) {
    this.store = store;
    this.customers = customers;
  }

  @Override
  public String name() {
    return "crm.targets";
  }

  @Override
  public Set<Class<? extends Event>> types() {
    return Set.of(CampaignResponded.class);
  }

  @Override
  public void on(Caller caller, Event event) {
    if (event instanceof CampaignResponded responded) {
      customers
          .find(responded.customer())
          .ifPresent(customer -> store.run(caller, em -> note(caller, em, responded, customer)));
    }
  }

  private void note(
      Caller caller, EntityManager em, CampaignResponded responded, Customer customer) {
    List<Lead> known =
        em.createQuery(
                "select e from Lead e where e.customer = :customer and (e.campaign = :campaign or"
                    + " e.state in :open) order by e.createdAt",
                Lead.class)
            .setParameter("customer", responded.customer())
            .setParameter("campaign", responded.campaign())
            .setParameter("open", List.of(LeadState.TARGET, LeadState.LEAD))
            .getResultList();
    if (known.isEmpty()) {
      em.persist(target(caller, em, responded, customer));
      return;
    }
    // One open lead for a customer: a second campaign warms it, it does not make another one.
    Lead lead = known.get(known.size() - 1);
    lead.responses++;
    if (lead.campaign == null) {
      lead.campaign = responded.campaign();
      lead.campaignName = responded.campaignName();
    }
    lead.updatedAt = Instant.now();
  }

  private Lead target(
      Caller caller, EntityManager em, CampaignResponded responded, Customer customer) {
    Customer advanced = customers.advance(caller, customer.id(), CustomerStage.TARGET);
    Lead lead = Lead.of(advanced, LeadState.TARGET, LeadOrigin.CAMPAIGN);
    lead.campaign = responded.campaign();
    lead.campaignName = responded.campaignName();
    lead.responses = 1;
    lead.createdAt = responded.at();
    lead.describe(advanced);
    if (customer.owner() != null) {
      AssignLeads.give(caller, em, lead, customer.owner(), AssignedHow.CUSTOMER_OWNER);
    }
    return lead;
  }
}
