package ${package};

import java.net.URI;
import java.util.Set;
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

/** {@code /api/${module}/${things}}. */
@Component(service = ${Thing}Resource.class)
@Path("/${things}")
@Produces("application/json")
@Consumes("application/json")
public final class ${Thing}Resource {

  private final ${Things} all;

  @Activate
  public ${Thing}Resource(@Reference ${Things} all) {
    this.all = all;
  }

  @GET
  @Requires(${Module}Module.READ)
  public Page<${Thing}View> list(
      @Context PageRequest page,
      @QueryParam("state") Set<${Thing}State> states,
      @QueryParam("customerId") CustomerId customer) {
    return all.list(page, new ${Things}.Filter(states, customer));
  }

  @GET
  @Path("/{id}")
  @Requires(${Module}Module.READ)
  public ${Thing}View get(@PathParam("id") UUID id) {
    return all.get(id);
  }

  @POST
  @Requires(${Module}Module.WRITE)
  public Response create(@Context Caller caller, ${Thing}Details in) {
    ${Thing}View made = all.create(caller, in);
    return Response.created(URI.create("${things}/" + made.id())).entity(made).build();
  }

  @PUT
  @Path("/{id}")
  @Requires(${Module}Module.WRITE)
  public ${Thing}View save(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      ${Thing}Details in) {
    return all.save(caller, id, expected, in);
  }

  /** Done, open again, or into the archive. */
  @POST
  @Path("/{id}/state")
  @Requires(${Module}Module.WRITE)
  public ${Thing}View step(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      ${Things}.Step in) {
    return all.step(caller, id, expected, in);
  }
}
