package org.tourwright.crm.sample;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.campaign.CampaignResponded;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.sample.SampleAgency;
import org.tourwright.core.sample.SampleContributor;
import org.tourwright.core.user.BuiltInRole;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Permission;
import org.tourwright.core.user.Scope;
import org.tourwright.core.user.UserId;
import org.tourwright.core.user.Users;
import org.tourwright.crm.CrmModule;
import org.tourwright.crm.CrmStore;
import org.tourwright.crm.Permissions;
import org.tourwright.crm.lead.CampaignTargets;
import org.tourwright.crm.lead.LeadView;
import org.tourwright.crm.lead.Leads;
import org.tourwright.crm.lead.NewEnquiry;
import org.tourwright.crm.lead.NotQualifiedReason;
import org.tourwright.crm.lead.QualifyLeads;
import org.tourwright.crm.opportunity.OpportunityStage;

/** Half a year of sales: leads, opportunities in all stages, contracts and bookings. */
@Component(service = SampleContributor.class)
public final class CrmSample implements SampleContributor {

  private static final String CAMPAIGN = "Ngày hội du lịch thu đông";

  /** How often a story goes how far, in a hundred opportunities. */
  private static final List<Map.Entry<OpportunityStage, Integer>> ENDS =
      List.of(
          Map.entry(OpportunityStage.NEW, 10),
          Map.entry(OpportunityStage.NEEDS, 22),
          Map.entry(OpportunityStage.QUOTED, 37),
          Map.entry(OpportunityStage.NEGOTIATING, 45),
          Map.entry(OpportunityStage.LOST, 58),
          Map.entry(OpportunityStage.WON, 100));

  private final CrmStore store;
  private final Customers customers;
  private final Users users;
  private final Leads leads;
  private final QualifyLeads qualify;
  private final CampaignTargets targets;
  private final SampleSales sales;

  @Activate
  public CrmSample(
      @Reference CrmStore store,
      @Reference Customers customers,
      @Reference Users users,
      @Reference Leads leads,
      @Reference QualifyLeads qualify,
      @Reference CampaignTargets targets,
      @Reference SampleSales sales) {
    this.store = store;
    this.customers = customers;
    this.users = users;
    this.leads = leads;
    this.qualify = qualify;
    this.targets = targets;
    this.sales = sales;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public void contribute(Caller caller, SampleAgency agency) {
    RandomGenerator random = agency.random("crm.story");
    List<UserId> staff = agency.staff(BuiltInRole.SALESPERSON);
    Map<UserId, String> names = users.names(staff);
    UUID campaign = new UUID(random.nextLong(), random.nextLong());
    List<CustomerId> ids = agency.customerIds();
    Map<CustomerId, Customer> known = new HashMap<>();
    for (int i = 0; i < ids.size(); i += 1000) {
      known.putAll(customers.findAll(ids.subList(i, Math.min(ids.size(), i + 1000))));
    }
    for (CustomerId id : ids) {
      Customer customer = known.get(id);
      UserId owner = customer.owner() == null ? SampleTexts.one(random, staff) : customer.owner();
      Caller seller = seller(owner, names.getOrDefault(owner, caller.name()));
      // One story, one transaction: short enough, and much quicker than one for each step.
      store.run(caller, em -> story(seller, agency, random, campaign, customer));
    }
  }

  private void story(
      Caller seller,
      SampleAgency agency,
      RandomGenerator random,
      UUID campaign,
      Customer customer) {
    int fate = random.nextInt(100);
    if (fate < 12) {
      target(agency, random, campaign, customer);
    } else if (fate < 24) {
      lead(seller, agency, random, customer, fate < 16);
    } else if (fate < 62) {
      sales.sell(seller, agency, random, customer, end(random));
      if (random.nextInt(8) == 0) {
        sales.sell(seller, agency, random, customer, OpportunityStage.NEEDS);
      }
    }
  }

  private void target(
      SampleAgency agency, RandomGenerator random, UUID campaign, Customer customer) {
    targets.on(
        Caller.system("crm.targets"),
        new CampaignResponded(
            campaign,
            CAMPAIGN,
            customer.id(),
            CampaignResponded.Kind.OPENED,
            agency
                .today()
                .minusDays(random.nextInt(1, 12))
                .atTime(10, 0)
                .toInstant(ZoneOffset.UTC)));
  }

  private void lead(
      Caller seller,
      SampleAgency agency,
      RandomGenerator random,
      Customer customer,
      boolean dismissed) {
    SampleTexts texts = SampleTexts.of(customer.language());
    LeadView lead =
        leads.enquire(
            seller,
            new NewEnquiry(
                customer.id(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                texts.need(random),
                seller.user(),
                null));
    sales.talk(
        seller,
        random,
        texts,
        customer.id(),
        null,
        agency.today().minusDays(random.nextInt(1, 9)),
        true);
    if (dismissed) {
      NotQualifiedReason reason = SampleTexts.one(random, List.of(NotQualifiedReason.values()));
      qualify.dismiss(seller, lead.id(), new QualifyLeads.Dismissal(reason, texts.loss(random)));
    }
  }

  private static OpportunityStage end(RandomGenerator random) {
    int fate = random.nextInt(100);
    return ENDS.stream().filter(one -> fate < one.getValue()).findFirst().orElseThrow().getKey();
  }

  /** A salesperson at work. */
  private static Caller seller(UserId user, String name) {
    Map<String, Scope> grants =
        Stream.concat(
                CrmModule.declared().stream().map(Permission::name),
                Stream.of(Permissions.CUSTOMER_READ))
            .collect(Collectors.toMap(granted -> granted, granted -> Scope.ALL));
    return new Caller(user, name, "vi", null, UUID.randomUUID().toString(), grants, Map.of());
  }
}
