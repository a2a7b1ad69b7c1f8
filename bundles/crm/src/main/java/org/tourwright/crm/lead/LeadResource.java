package org.tourwright.crm.lead;

import java.net.URI;
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
import org.tourwright.core.page.Makes;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;
import org.tourwright.core.user.UserId;
import org.tourwright.crm.Permissions;
import org.tourwright.crm.lead.AssignLeads.Assignment;
import org.tourwright.crm.lead.AssignLeads.Outcome;
import org.tourwright.crm.lead.AssignLeads.Receiver;
import org.tourwright.crm.opportunity.OpportunityInput;
import org.tourwright.crm.opportunity.OpportunityView;

/** Targets and leads. */
@Component(service = LeadResource.class)
@Path("/leads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class LeadResource {

  private final Leads leads;
  private final QualifyLeads qualify;
  private final AssignLeads assign;

  @Activate
  public LeadResource(
      @Reference Leads leads, @Reference QualifyLeads qualify, @Reference AssignLeads assign) {
    this.leads = leads;
    this.qualify = qualify;
    this.assign = assign;
  }

  /** A new owner; null for nobody. */
  public record Owner(UserId owner) {}

  /** Who gets leads; null or empty for the usual receivers. */
  public record Deal(List<UserId> people) {}

  @GET
  @Requires(Permissions.LEAD_READ)
  public Page<LeadView> list(
      @Context Caller caller,
      @Context PageRequest page,
      @QueryParam("state") List<LeadState> states,
      @QueryParam("origin") LeadOrigin origin,
      @QueryParam("customer") CustomerId customer,
      @QueryParam("owner") UserId owner,
      @QueryParam("campaign") UUID campaign,
      @QueryParam("unowned") boolean unowned) {
    return leads.list(
        caller, new Leads.Filter(states, origin, customer, owner, campaign, unowned), page);
  }

  /** Writes an enquiry down. */
  @POST
  @Requires(Permissions.LEAD_WRITE)
  public Response create(@Context Caller caller, NewEnquiry enquiry) {
    LeadView lead = leads.enquire(caller, enquiry);
    return Response.created(URI.create("leads/" + lead.id())).entity(lead).build();
  }

  @GET
  @Path("/duplicates")
  @Requires(Permissions.LEAD_WRITE)
  public Page<Leads.Known> duplicates(
      @Context Caller caller,
      @QueryParam("phone") String phone,
      @QueryParam("email") String email) {
    return Page.of(leads.duplicates(caller, phone, email));
  }

  @GET
  @Path("/receivers")
  @Requires(Permissions.LEAD_DEAL)
  public Page<Receiver> receivers() {
    return Page.of(assign.receivers());
  }

  /** Deals all leads that nobody has. */
  @POST
  @Path("/deal")
  @Requires(Permissions.LEAD_DEAL)
  public Outcome deal(@Context Caller caller, Deal deal) {
    return assign.deal(caller, deal == null ? null : deal.people());
  }

  @GET
  @Path("/{id}")
  @Requires(Permissions.LEAD_READ)
  public LeadView get(@Context Caller caller, @PathParam("id") UUID id) {
    return leads.get(caller, id);
  }

  @PUT
  @Path("/{id}")
  @Requires(Permissions.LEAD_WRITE)
  public LeadView update(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      Leads.LeadInput input) {
    return leads.update(caller, id, expected, input);
  }

  @GET
  @Path("/{id}/assignments")
  @Requires(Permissions.LEAD_READ)
  public Page<Assignment> assignments(@Context Caller caller, @PathParam("id") UUID id) {
    return Page.of(assign.history(caller, id));
  }

  @POST
  @Path("/{id}/take")
  @Requires(Permissions.LEAD_WRITE)
  public LeadView take(@Context Caller caller, @PathParam("id") UUID id) {
    return assign.take(caller, id);
  }

  @POST
  @Path("/{id}/assign")
  @Requires(Permissions.LEAD_WRITE)
  public LeadView assign(@Context Caller caller, @PathParam("id") UUID id, Owner to) {
    return assign.assign(caller, id, to.owner());
  }

  @POST
  @Path("/{id}/verify")
  @Requires(Permissions.LEAD_WRITE)
  public LeadView verify(@Context Caller caller, @PathParam("id") UUID id) {
    return qualify.verify(caller, id);
  }

  /** Makes an opportunity of it. */
  @POST
  @Path("/{id}/qualify")
  @Requires(Permissions.LEAD_WRITE)
  @Makes(OpportunityView.class)
  public Response qualify(@Context Caller caller, @PathParam("id") UUID id, OpportunityInput need) {
    OpportunityView opportunity = qualify.qualify(caller, id, need);
    return Response.created(URI.create("opportunities/" + opportunity.id()))
        .entity(opportunity)
        .build();
  }

  @POST
  @Path("/{id}/dismiss")
  @Requires(Permissions.LEAD_WRITE)
  public LeadView dismiss(
      @Context Caller caller, @PathParam("id") UUID id, QualifyLeads.Dismissal why) {
    return qualify.dismiss(caller, id, why);
  }

  @POST
  @Path("/{id}/reopen")
  @Requires(Permissions.LEAD_WRITE)
  public LeadView reopen(@Context Caller caller, @PathParam("id") UUID id) {
    return qualify.reopen(caller, id);
  }
}
