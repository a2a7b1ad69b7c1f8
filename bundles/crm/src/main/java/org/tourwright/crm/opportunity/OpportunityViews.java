package org.tourwright.crm.opportunity;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.page.Page;
import org.tourwright.crm.customer.Directory;
import org.tourwright.persistence.Amount;

/** Shows opportunities with the names of customers and owners. */
@Component(service = OpportunityViews.class)
public final class OpportunityViews {

  private final Directory directory;

  @Activate
  public OpportunityViews(@Reference Directory directory) {
    this.directory = directory;
  }

  OpportunityView one(Opportunity opportunity) {
    return of(Page.of(List.of(opportunity))).items().get(0);
  }

  Page<OpportunityView> of(Page<Opportunity> page) {
    Directory.Names names =
        directory.names(
            page.items().stream().map(one -> one.customer).toList(),
            page.items().stream().map(one -> one.owner).toList());
    return page.map(one -> view(one, names));
  }

  private static OpportunityView view(Opportunity one, Directory.Names names) {
    return new OpportunityView(
        one.id,
        one.version,
        one.customer,
        names.customer(one.customer, one.customerName),
        one.lead,
        one.title,
        one.programme,
        one.departure,
        one.tourText,
        one.pax,
        one.wantedFrom,
        one.wantedTo,
        Amount.toMoney(one.expected),
        one.probability,
        one.stage,
        one.owner,
        names.user(one.owner),
        one.expectedClose,
        one.needs,
        one.lostReason,
        one.lostRemark,
        one.closedAt,
        one.createdAt,
        one.updatedAt);
  }
}
