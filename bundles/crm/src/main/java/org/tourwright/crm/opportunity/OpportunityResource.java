package org.tourwright.crm.opportunity;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.tour.ProgrammeId;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;
import org.tourwright.core.user.UserId;
import org.tourwright.crm.Permissions;
import org.tourwright.crm.opportunity.OpportunityLists.BoardColumn;
import org.tourwright.crm.opportunity.OpportunityLists.Step;

/** Opportunities: the list, the board and each of them. */
@Component(service = OpportunityResource.class)
@Path("/opportunities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class OpportunityResource {

  private final Opportunities opportunities;
  private final OpportunityLists lists;
  private final Pipeline pipeline;

  @Activate
  public OpportunityResource(
      @Reference Opportunities opportunities,
      @Reference OpportunityLists lists,
      @Reference Pipeline pipeline) {
    this.opportunities = opportunities;
    this.lists = lists;
    this.pipeline = pipeline;
  }

  /** The stage to go to. */
  public record Move(OpportunityStage stage) {}

  /** A new owner; null for nobody. */
  public record Owner(UserId owner) {}

  @GET
  @Requires(Permissions.OPPORTUNITY_READ)
  public Page<OpportunityView> list(
      @Context Caller caller,
      @Context PageRequest page,
      @QueryParam("stage") List<OpportunityStage> stages,
      @QueryParam("customer") CustomerId customer,
      @QueryParam("owner") UserId owner,
      @QueryParam("programme") ProgrammeId programme,
      @QueryParam("lostReason") LostReason lostReason,
      @QueryParam("closeFrom") LocalDate closeFrom,
      @QueryParam("closeTo") LocalDate closeTo) {
    return lists.list(
        caller,
        new OpportunityLists.Filter(
            stages, customer, owner, programme, lostReason, closeFrom, closeTo),
        page);
  }

  @GET
  @Path("/board")
  @Requires(Permissions.OPPORTUNITY_READ)
  public Page<BoardColumn> board(
      @Context Caller caller, @Context PageRequest page, @QueryParam("owner") UserId owner) {
    return Page.of(lists.board(caller, owner, page.q()));
  }

  @POST
  @Requires(Permissions.OPPORTUNITY_WRITE)
  public Response create(@Context Caller caller, OpportunityInput input) {
    OpportunityView created = opportunities.create(caller, input);
    return Response.created(URI.create("opportunities/" + created.id())).entity(created).build();
  }

  @GET
  @Path("/{id}")
  @Requires(Permissions.OPPORTUNITY_READ)
  public OpportunityView get(@Context Caller caller, @PathParam("id") UUID id) {
    return lists.get(caller, id);
  }

  @PUT
  @Path("/{id}")
  @Requires(Permissions.OPPORTUNITY_WRITE)
  public OpportunityView update(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      OpportunityInput input) {
    return opportunities.update(caller, id, expected, input);
  }

  @GET
  @Path("/{id}/history")
  @Requires(Permissions.OPPORTUNITY_READ)
  public Page<Step> story(@Context Caller caller, @PathParam("id") UUID id) {
    return Page.of(lists.story(caller, id));
  }

  @POST
  @Path("/{id}/move")
  @Requires(Permissions.OPPORTUNITY_WRITE)
  public OpportunityView move(@Context Caller caller, @PathParam("id") UUID id, Move move) {
    return pipeline.move(caller, id, move.stage());
  }

  @POST
  @Path("/{id}/assign")
  @Requires(Permissions.OPPORTUNITY_WRITE)
  public OpportunityView assign(@Context Caller caller, @PathParam("id") UUID id, Owner to) {
    return opportunities.assign(caller, id, to.owner());
  }

  @POST
  @Path("/{id}/win")
  @Requires(Permissions.OPPORTUNITY_WRITE)
  public OpportunityView win(@Context Caller caller, @PathParam("id") UUID id) {
    return pipeline.win(caller, id);
  }

  @POST
  @Path("/{id}/lose")
  @Requires(Permissions.OPPORTUNITY_WRITE)
  public OpportunityView lose(
      @Context Caller caller, @PathParam("id") UUID id, Pipeline.Loss loss) {
    return pipeline.lose(caller, id, loss);
  }

  @POST
  @Path("/{id}/reopen")
  @Requires(Permissions.OPPORTUNITY_WRITE)
  public OpportunityView reopen(@Context Caller caller, @PathParam("id") UUID id) {
    return pipeline.reopen(caller, id);
  }
}
