package org.tourwright.web.module;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.LoggedIn;
import org.tourwright.core.user.Requires;
import org.tourwright.json.Json;
import org.tourwright.web.rest.Tagged;
import org.tourwright.web.session.Sessions;

/** Which modules there are; the pages ask again and again. */
@Path("/modules")
@Produces("application/json")
@Component(service = ModulesResource.class)
public final class ModulesResource {

  private final ModuleStates states;
  private final ModuleChanges changes;
  private final Sessions sessions;

  /**
   * All of them.
   *
   * @param rights of the caller, as the session tells them: pages that see another text ask for the
   *     session again
   */
  public record Modules(List<ModuleInfo> items, String rights) {}

  @Activate
  public ModulesResource(
      @Reference ModuleStates states,
      @Reference ModuleChanges changes,
      @Reference Sessions sessions) {
    this.states = states;
    this.changes = changes;
    this.sessions = sessions;
  }

  @GET
  @LoggedIn
  @ApiResponse(
      responseCode = "200",
      description = "Done",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = Modules.class)))
  public Response modules(@Context Caller caller, @HeaderParam("If-None-Match") String known)
      throws JsonProcessingException {
    Modules modules =
        new Modules(states.list(caller.language(), changes.last()), sessions.rights(caller));
    return Tagged.json(Json.mapper().writeValueAsString(modules), known);
  }

  @POST
  @Path("/{id}/install")
  @ApiResponse(responseCode = "202", description = "Done")
  @Requires("web:module:manage")
  public Response install(
      @PathParam("id") String id, @QueryParam("version") String version, @Context Caller caller) {
    changes.install(caller, id, version);
    return Response.accepted().build();
  }

  @POST
  @Path("/{id}/uninstall")
  @ApiResponse(responseCode = "202", description = "Done")
  @Requires("web:module:manage")
  public Response uninstall(@PathParam("id") String id, @Context Caller caller) {
    changes.uninstall(caller, id);
    return Response.accepted().build();
  }

  /** The version that is to run instead, one of the module's {@code versions}. */
  public record Wanted(String version) {}

  @POST
  @Path("/{id}/update")
  @ApiResponse(responseCode = "202", description = "Done")
  @Consumes("application/json")
  @Requires("web:module:manage")
  public Response update(@PathParam("id") String id, Wanted wanted, @Context Caller caller) {
    if (wanted == null || wanted.version() == null || wanted.version().isBlank()) {
      throw new Invalid("version", CoreError.REQUIRED);
    }
    changes.update(caller, id, wanted.version());
    return Response.accepted().build();
  }
}
