package org.tourwright.campaigns.segment;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.customer.CustomerCriterion.Comparison;
import org.tourwright.core.customer.CustomerCriterion.Kind;
import org.tourwright.core.page.Page;
import org.tourwright.core.user.Requires;

/** By what customers can be chosen now. */
@Component(service = CriterionResource.class)
@Path("/criteria")
@Produces("application/json")
public final class CriterionResource {

  private final Criteria criteria;

  /**
   * A criterion; its label is the message {@code criterion.<key>}.
   *
   * @param module whose it is
   */
  record View(
      String key, String module, Kind kind, List<String> choices, List<Comparison> comparisons) {}

  @Activate
  public CriterionResource(@Reference Criteria criteria) {
    this.criteria = criteria;
  }

  @GET
  @Requires("campaigns:segment:read")
  public Page<View> list() {
    return Page.of(
        criteria.all().stream()
            .map(
                criterion ->
                    new View(
                        criterion.key(),
                        criterion.key().split("\\.", 2)[0],
                        criterion.kind(),
                        criterion.choices(),
                        Criteria.comparisons(criterion.kind())))
            .toList());
  }
}
