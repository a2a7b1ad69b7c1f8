package org.tourwright.crm;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.module.Module;
import org.tourwright.core.user.Permission;
import org.tourwright.crm.activity.ActivityResource;
import org.tourwright.crm.booking.BookingResource;
import org.tourwright.crm.contract.ContractResource;
import org.tourwright.crm.lead.LeadResource;
import org.tourwright.crm.opportunity.OpportunityResource;
import org.tourwright.crm.quotation.QuotationResource;
import org.tourwright.crm.tour.TourOfferResource;

/** The sales department. */
@Component(service = Module.class)
public final class CrmModule implements Module {

  private final List<Object> resources;

  @Activate
  public CrmModule(
      @Reference LeadResource leads,
      @Reference OpportunityResource opportunities,
      @Reference ActivityResource activities,
      @Reference QuotationResource quotations,
      @Reference ContractResource contracts,
      @Reference BookingResource bookings,
      @Reference TourOfferResource offers) {
    this.resources =
        List.of(leads, opportunities, activities, quotations, contracts, bookings, offers);
  }

  @Override
  public String id() {
    return "crm";
  }

  @Override
  public List<Permission> permissions() {
    return declared();
  }

  /** The permissions of sales. */
  public static List<Permission> declared() {
    return Permissions.all();
  }

  @Override
  public List<Object> resources() {
    return resources;
  }
}
