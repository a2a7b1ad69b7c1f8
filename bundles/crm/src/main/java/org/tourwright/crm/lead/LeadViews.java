package org.tourwright.crm.lead;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.page.Page;
import org.tourwright.crm.customer.Directory;

/** Shows leads with the names of customers and owners. */
@Component(service = LeadViews.class)
public final class LeadViews {

  private final Directory directory;

  @Activate
  public LeadViews(@Reference Directory directory) {
    this.directory = directory;
  }

  LeadView one(Lead lead) {
    return of(Page.of(List.of(lead))).items().get(0);
  }

  Page<LeadView> of(Page<Lead> page) {
    Directory.Names names =
        directory.names(
            page.items().stream().map(lead -> lead.customer).toList(),
            page.items().stream().map(lead -> lead.owner).toList());
    return page.map(lead -> view(lead, names));
  }

  private static LeadView view(Lead lead, Directory.Names names) {
    Customer customer = names.customer(lead.customer);
    return new LeadView(
        lead.id,
        lead.version,
        lead.customer,
        names.customer(lead.customer, lead.customerName),
        customer == null ? null : customer.code(),
        customer == null ? null : customer.phone(),
        customer == null ? null : customer.email(),
        lead.state,
        lead.origin,
        lead.campaign,
        lead.campaignName,
        lead.responses,
        lead.owner,
        names.user(lead.owner),
        lead.assignedHow,
        lead.interest,
        lead.reason,
        lead.remark,
        lead.opportunity,
        lead.createdAt,
        lead.updatedAt);
  }
}
