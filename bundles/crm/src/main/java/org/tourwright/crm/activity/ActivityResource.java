package org.tourwright.crm.activity;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
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
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.page.Makes;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;
import org.tourwright.core.user.UserId;
import org.tourwright.crm.Permissions;

/** Activities: calls, mails, meetings, notes and tasks. */
@Component(service = ActivityResource.class)
@Path("/activities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ActivityResource {

  private static final int LONGEST_SPAN = 400;

  private final Activities activities;
  private final ActivityLists lists;

  @Activate
  public ActivityResource(@Reference Activities activities, @Reference ActivityLists lists) {
    this.activities = activities;
    this.lists = lists;
  }

  /** What came of it; may be left out. */
  public record Result(String result) {}

  /**
   * @param mine only the caller's own
   */
  @GET
  @Requires(Permissions.ACTIVITY_READ)
  public Page<ActivityView> list(
      @Context Caller caller,
      @Context PageRequest page,
      @QueryParam("customer") CustomerId customer,
      @QueryParam("lead") UUID lead,
      @QueryParam("opportunity") UUID opportunity,
      @QueryParam("assignee") UserId assignee,
      @QueryParam("mine") boolean mine,
      @QueryParam("kind") ActivityKind kind,
      @QueryParam("when") ActivityLists.When when,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to) {
    UserId who = mine ? caller.user() : assignee;
    return lists.list(
        caller,
        new ActivityLists.Filter(customer, lead, opportunity, who, kind, when, from, to),
        page);
  }

  /** The days with something to do; the caller's own where no assignee is given. */
  @GET
  @Path("/days")
  @Requires(Permissions.ACTIVITY_READ)
  public Page<ActivityLists.Day> days(
      @Context Caller caller,
      @QueryParam("assignee") UserId assignee,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to) {
    new Checks().required("from", from).required("to", to).inOrder("to", from, to).orThrow();
    boolean readable = ChronoUnit.DAYS.between(from, to) <= LONGEST_SPAN;
    new Checks().that(readable, "to", CoreError.TOO_LARGE, Map.of("max", LONGEST_SPAN)).orThrow();
    return Page.of(lists.days(caller, assignee == null ? caller.user() : assignee, from, to));
  }

  @POST
  @Requires(Permissions.ACTIVITY_WRITE)
  public Response create(@Context Caller caller, ActivityInput input) {
    ActivityView created = activities.create(caller, input);
    return Response.created(URI.create("activities/" + created.id())).entity(created).build();
  }

  /** Mails a customer; the mail is an activity that is done. */
  @POST
  @Path("/mail")
  @Requires(Permissions.ACTIVITY_WRITE)
  @Makes(ActivityView.class)
  public Response mail(@Context Caller caller, Activities.Letter letter) {
    ActivityView sent = activities.write(caller, letter);
    return Response.created(URI.create("activities/" + sent.id())).entity(sent).build();
  }

  @GET
  @Path("/{id}")
  @Requires(Permissions.ACTIVITY_READ)
  public ActivityView get(@Context Caller caller, @PathParam("id") UUID id) {
    return lists.get(caller, id);
  }

  @PUT
  @Path("/{id}")
  @Requires(Permissions.ACTIVITY_WRITE)
  public ActivityView update(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      ActivityInput input) {
    return activities.update(caller, id, expected, input);
  }

  @DELETE
  @Path("/{id}")
  @Requires(Permissions.ACTIVITY_WRITE)
  public void delete(
      @Context Caller caller, @PathParam("id") UUID id, @HeaderParam("If-Match") Version expected) {
    activities.delete(caller, id, expected);
  }

  @POST
  @Path("/{id}/finish")
  @Requires(Permissions.ACTIVITY_WRITE)
  public ActivityView finish(@Context Caller caller, @PathParam("id") UUID id, Result result) {
    return activities.finish(caller, id, result == null ? null : result.result());
  }

  @POST
  @Path("/{id}/reopen")
  @Requires(Permissions.ACTIVITY_WRITE)
  public ActivityView reopen(@Context Caller caller, @PathParam("id") UUID id) {
    return activities.reopen(caller, id);
  }
}
