package org.tourwright.crm.contract;

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
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;
import org.tourwright.core.user.UserId;
import org.tourwright.crm.Permissions;

/** Contracts. */
@Component(service = ContractResource.class)
@Path("/contracts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ContractResource {

  private final Contracts contracts;
  private final ContractLists lists;
  private final SignContracts signing;
  private final ContractDocument document;

  @Activate
  public ContractResource(
      @Reference Contracts contracts,
      @Reference ContractLists lists,
      @Reference SignContracts signing,
      @Reference ContractDocument document) {
    this.contracts = contracts;
    this.lists = lists;
    this.signing = signing;
    this.document = document;
  }

  /** The day of the signature; null for today. */
  public record Signature(LocalDate signedOn) {}

  /** Why it is cancelled. */
  public record Cancellation(String reason) {}

  @GET
  @Requires(Permissions.CONTRACT_READ)
  public Page<ContractView> list(
      @Context Caller caller,
      @Context PageRequest page,
      @QueryParam("state") List<ContractState> states,
      @QueryParam("customer") CustomerId customer,
      @QueryParam("opportunity") UUID opportunity,
      @QueryParam("quotation") UUID quotation,
      @QueryParam("owner") UserId owner) {
    return lists.list(
        caller, new ContractLists.Filter(states, customer, opportunity, quotation, owner), page);
  }

  /** Makes one of an accepted quotation. */
  @POST
  @Requires(Permissions.CONTRACT_WRITE)
  public Response create(@Context Caller caller, ContractInput input) {
    ContractView created = contracts.create(caller, input);
    return Response.created(URI.create("contracts/" + created.id())).entity(created).build();
  }

  @GET
  @Path("/{id}")
  @Requires(Permissions.CONTRACT_READ)
  public ContractView get(@Context Caller caller, @PathParam("id") UUID id) {
    return lists.get(caller, id);
  }

  @PUT
  @Path("/{id}")
  @Requires(Permissions.CONTRACT_WRITE)
  public ContractView update(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      ContractInput input) {
    return contracts.update(caller, id, expected, input);
  }

  @GET
  @Path("/{id}/pdf")
  @Produces("application/pdf")
  @Requires(Permissions.CONTRACT_READ)
  public Response pdf(@Context Caller caller, @PathParam("id") UUID id) {
    ContractView contract = lists.get(caller, id);
    return Response.ok(document.pdf(contract), "application/pdf")
        .header("Content-Disposition", "inline; filename=\"" + contract.number() + ".pdf\"")
        .build();
  }

  /** Signs it and makes the booking. */
  @POST
  @Path("/{id}/sign")
  @Requires(Permissions.CONTRACT_SIGN)
  public ContractView sign(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      Signature signature) {
    return signing.sign(caller, id, expected, signature == null ? null : signature.signedOn());
  }

  /** Changes what a signed one sells. */
  @POST
  @Path("/{id}/amend")
  @Requires(Permissions.CONTRACT_SIGN)
  public ContractView amend(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      SignContracts.Amendment change) {
    return signing.amend(caller, id, expected, change);
  }

  @POST
  @Path("/{id}/cancel")
  @Requires(Permissions.CONTRACT_WRITE)
  public ContractView cancel(@Context Caller caller, @PathParam("id") UUID id, Cancellation why) {
    return signing.cancel(caller, id, why.reason());
  }
}
