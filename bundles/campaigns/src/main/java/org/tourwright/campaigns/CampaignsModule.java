package org.tourwright.campaigns;

import static org.tourwright.core.user.BuiltInRole.MANAGER;
import static org.tourwright.core.user.BuiltInRole.MARKETER;
import static org.tourwright.core.user.BuiltInRole.SALESPERSON;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.campaigns.campaign.CampaignResource;
import org.tourwright.campaigns.campaign.PublicResource;
import org.tourwright.campaigns.campaign.ReceivedResource;
import org.tourwright.campaigns.campaign.UnsubscribedResource;
import org.tourwright.campaigns.segment.CriterionResource;
import org.tourwright.campaigns.segment.SegmentResource;
import org.tourwright.core.module.Module;
import org.tourwright.core.user.Permission;

/** Marketing: segments of customers and e-mail campaigns to them. */
@Component(service = Module.class)
public final class CampaignsModule implements Module {

  private final List<Object> resources;

  @Activate
  public CampaignsModule(
      @Reference CriterionResource criteria,
      @Reference SegmentResource segments,
      @Reference CampaignResource campaigns,
      @Reference ReceivedResource received,
      @Reference UnsubscribedResource unsubscribed,
      @Reference PublicResource open) {
    resources = List.of(criteria, segments, campaigns, received, unsubscribed, open);
  }

  @Override
  public String id() {
    return "campaigns";
  }

  @Override
  public List<Permission> permissions() {
    return declared();
  }

  static List<Permission> declared() {
    return List.of(
        Permission.of("campaigns:segment:read", MARKETER, MANAGER),
        Permission.of("campaigns:segment:write", MARKETER, MANAGER),
        Permission.of("campaigns:campaign:read", MARKETER, MANAGER, SALESPERSON),
        Permission.of("campaigns:campaign:write", MARKETER, MANAGER),
        Permission.of("campaigns:campaign:start", MARKETER, MANAGER));
  }

  @Override
  public List<Object> resources() {
    return resources;
  }
}
