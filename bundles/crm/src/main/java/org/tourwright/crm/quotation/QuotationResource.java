package org.tourwright.crm.quotation;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
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
import org.tourwright.crm.quotation.QuotationMail.Letter;

/** Quotations. */
@Component(service = QuotationResource.class)
@Path("/quotations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class QuotationResource {

  private final Quotations quotations;
  private final QuotationLists lists;
  private final QuotationDecisions decisions;
  private final QuotationDocument document;
  private final QuotationMail mail;

  @Activate
  public QuotationResource(
      @Reference Quotations quotations,
      @Reference QuotationLists lists,
      @Reference QuotationDecisions decisions,
      @Reference QuotationDocument document,
      @Reference QuotationMail mail) {
    this.quotations = quotations;
    this.lists = lists;
    this.decisions = decisions;
    this.document = document;
    this.mail = mail;
  }

  /**
   * How it goes to the customer.
   *
   * @param mail false or null when it was handed over in another way and is only marked as sent
   */
  public record Sending(Boolean mail, String to, String subject, String text) {}

  /** What the customer said; may be left out. */
  public record Answer(String comment) {}

  @GET
  @Requires(Permissions.QUOTATION_READ)
  public Page<QuotationView> list(
      @Context Caller caller,
      @Context PageRequest page,
      @QueryParam("state") List<QuotationState> states,
      @QueryParam("customer") CustomerId customer,
      @QueryParam("opportunity") UUID opportunity,
      @QueryParam("owner") UserId owner) {
    return lists.list(
        caller, new QuotationLists.Filter(states, customer, opportunity, owner), page);
  }

  @POST
  @Requires(Permissions.QUOTATION_WRITE)
  public Response create(@Context Caller caller, QuotationInput input) {
    return created(quotations.create(caller, input));
  }

  @GET
  @Path("/{id}")
  @Requires(Permissions.QUOTATION_READ)
  public QuotationView get(@Context Caller caller, @PathParam("id") UUID id) {
    return lists.get(caller, Permissions.QUOTATION_READ, id);
  }

  @PUT
  @Path("/{id}")
  @Requires(Permissions.QUOTATION_WRITE)
  public QuotationView update(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      QuotationInput input) {
    return quotations.update(caller, id, expected, input);
  }

  @DELETE
  @Path("/{id}")
  @Requires(Permissions.QUOTATION_WRITE)
  public void delete(
      @Context Caller caller, @PathParam("id") UUID id, @HeaderParam("If-Match") Version expected) {
    quotations.delete(caller, id, expected);
  }

  /** A new version of it. */
  @POST
  @Path("/{id}/duplicate")
  @Requires(Permissions.QUOTATION_WRITE)
  @Makes(QuotationView.class)
  public Response duplicate(@Context Caller caller, @PathParam("id") UUID id) {
    return created(quotations.duplicate(caller, id));
  }

  @GET
  @Path("/{id}/pdf")
  @Produces("application/pdf")
  @Requires(Permissions.QUOTATION_READ)
  public Response pdf(@Context Caller caller, @PathParam("id") UUID id) {
    QuotationView quotation = lists.get(caller, Permissions.QUOTATION_READ, id);
    return Response.ok(document.pdf(quotation), "application/pdf")
        .header("Content-Disposition", "inline; filename=\"" + quotation.number() + ".pdf\"")
        .build();
  }

  /** The mail that would be written by itself. */
  @GET
  @Path("/{id}/letter")
  @Requires(Permissions.QUOTATION_WRITE)
  public Letter letter(@Context Caller caller, @PathParam("id") UUID id) {
    return mail.draft(lists.get(caller, Permissions.QUOTATION_WRITE, id));
  }

  @POST
  @Path("/{id}/send")
  @Requires(Permissions.QUOTATION_WRITE)
  public QuotationView send(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      Sending how) {
    Letter letter =
        Boolean.TRUE.equals(how.mail()) ? new Letter(how.to(), how.subject(), how.text()) : null;
    return decisions.send(caller, id, expected, letter);
  }

  @POST
  @Path("/{id}/accept")
  @Requires(Permissions.QUOTATION_WRITE)
  public QuotationView accept(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      Answer answer) {
    return decisions.accept(caller, id, expected, answer == null ? null : answer.comment());
  }

  @POST
  @Path("/{id}/decline")
  @Requires(Permissions.QUOTATION_WRITE)
  public QuotationView decline(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      Answer answer) {
    return decisions.decline(caller, id, expected, answer == null ? null : answer.comment());
  }

  @POST
  @Path("/{id}/reopen")
  @Requires(Permissions.QUOTATION_WRITE)
  public QuotationView reopen(@Context Caller caller, @PathParam("id") UUID id) {
    return decisions.reopen(caller, id);
  }

  private static Response created(QuotationView quotation) {
    return Response.created(URI.create("quotations/" + quotation.id())).entity(quotation).build();
  }
}
