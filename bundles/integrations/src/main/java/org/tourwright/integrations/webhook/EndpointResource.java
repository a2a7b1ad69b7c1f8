package org.tourwright.integrations.webhook;

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
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;
import org.tourwright.core.user.ShownOnce;
import org.tourwright.integrations.IntegrationsSettings;

/** Endpoints of webhooks. */
@Component(service = EndpointResource.class)
@Path("/webhooks")
@Produces("application/json")
@Consumes("application/json")
public final class EndpointResource {

  private final Endpoints endpoints;
  private final IntegrationsSettings settings;

  /**
   * What an endpoint may be.
   *
   * @param types event types to choose from
   */
  public record Choices(List<String> types, boolean allowHttp, boolean allowPrivate) {}

  @Activate
  public EndpointResource(
      @Reference Endpoints endpoints, @Reference IntegrationsSettings settings) {
    this.endpoints = endpoints;
    this.settings = settings;
  }

  /**
   * Endpoints by name.
   *
   * @param off true for those only that the platform switched off
   */
  @GET
  @Requires(Endpoints.READ)
  public Page<Endpoints.View> list(@Context PageRequest page, @QueryParam("off") Boolean off) {
    return endpoints.list(page, off);
  }

  @GET
  @Path("/choices")
  @Requires(Endpoints.READ)
  public Choices choices() {
    return new Choices(EventTypes.names(), settings.allowHttp(), settings.allowPrivate());
  }

  @GET
  @Path("/{id}")
  @Requires(Endpoints.READ)
  public Endpoints.View get(@PathParam("id") UUID id) {
    return endpoints.get(id);
  }

  /** The answer holds the secret; it is never shown again. */
  @POST
  @Requires(Endpoints.WRITE)
  @ShownOnce
  public Response create(@Context Caller caller, Endpoints.View in) {
    Endpoints.View made = endpoints.create(caller, in);
    return Response.created(URI.create("webhooks/" + made.id())).entity(made).build();
  }

  @PUT
  @Path("/{id}")
  @Requires(Endpoints.WRITE)
  public Endpoints.View save(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      Endpoints.View in) {
    return endpoints.save(caller, id, expected, in);
  }

  @DELETE
  @Path("/{id}")
  @Requires(Endpoints.WRITE)
  public void delete(
      @Context Caller caller, @PathParam("id") UUID id, @HeaderParam("If-Match") Version expected) {
    endpoints.delete(caller, id, expected);
  }

  /** Makes a new secret, shown in this answer only; the old one signs too for a day. */
  @POST
  @Path("/{id}/rotate")
  @Requires(Endpoints.WRITE)
  @ShownOnce
  public Endpoints.View rotate(
      @Context Caller caller, @PathParam("id") UUID id, @HeaderParam("If-Match") Version expected) {
    return endpoints.rotate(caller, id, expected);
  }

  /** Sends a ping now and says what came of it. */
  @POST
  @Path("/{id}/test")
  @Requires(Endpoints.WRITE)
  public HookViews.Tried test(@Context Caller caller, @PathParam("id") UUID id) {
    return endpoints.test(caller, id);
  }
}
