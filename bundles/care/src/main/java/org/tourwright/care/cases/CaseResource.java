package org.tourwright.care.cases;

import java.net.URI;
import java.util.Set;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;
import org.tourwright.core.user.UserId;

/** Cases (R178). */
@Component(service = CaseResource.class)
@Path("/cases")
@Produces("application/json")
@Consumes("application/json")
public final class CaseResource {

  private final Cases cases;
  private final CaseList list;

  @Activate
  public CaseResource(@Reference Cases cases, @Reference CaseList list) {
    this.cases = cases;
    this.list = list;
  }

  @GET
  @Requires(Cases.READ)
  public Page<CaseView> list(
      @Context Caller caller,
      @Context PageRequest page,
      @QueryParam("state") Set<CaseState> states,
      @QueryParam("kind") CaseKind kind,
      @QueryParam("priority") CasePriority priority,
      @QueryParam("assigneeId") UserId assignee,
      @QueryParam("customerId") CustomerId customer,
      @QueryParam("bookingId") BookingId booking,
      @QueryParam("mine") @DefaultValue("false") boolean mine,
      @QueryParam("overdue") @DefaultValue("false") boolean overdue) {
    return list.page(
        caller,
        page,
        new CaseList.Filter(states, kind, priority, assignee, customer, booking, mine, overdue));
  }

  @GET
  @Path("/counts")
  @Requires(Cases.READ)
  public CaseList.Counts counts(@Context Caller caller) {
    return list.counts(caller);
  }

  @GET
  @Path("/{id}")
  @Requires(Cases.READ)
  public CaseView get(@Context Caller caller, @PathParam("id") UUID id) {
    return cases.get(caller, id);
  }

  @POST
  @Requires(Cases.WRITE)
  public Response create(@Context Caller caller, CaseDetails in) {
    CaseView made = cases.create(caller, in);
    return Response.created(URI.create("cases/" + made.id())).entity(made).build();
  }

  @PUT
  @Path("/{id}")
  @Requires(Cases.WRITE)
  public CaseView save(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      CaseDetails in) {
    return cases.save(caller, id, expected, in);
  }

  /** Takes the case to another state. */
  @POST
  @Path("/{id}/state")
  @Requires(Cases.WRITE)
  public CaseView step(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      Cases.Step in) {
    return cases.step(caller, id, expected, in);
  }

  @POST
  @Path("/{id}/take")
  @Requires(Cases.WRITE)
  public CaseView take(
      @Context Caller caller, @PathParam("id") UUID id, @HeaderParam("If-Match") Version expected) {
    return cases.take(caller, id, expected);
  }

  @POST
  @Path("/{id}/notes")
  @Requires(Cases.WRITE)
  public CaseView write(@Context Caller caller, @PathParam("id") UUID id, Cases.Line in) {
    return cases.write(caller, id, in);
  }
}
