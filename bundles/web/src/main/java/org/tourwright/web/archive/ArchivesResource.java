package org.tourwright.web.archive;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.InputStream;
import java.net.URI;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
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
import org.tourwright.core.page.Page;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;

/** Modules from outside: brought, looked at, let in or not. */
@Path("/archives")
@Produces("application/json")
@Component(service = ArchivesResource.class)
public final class ArchivesResource {

  private final Archives archives;

  @Activate
  public ArchivesResource(@Reference Archives archives) {
    this.archives = archives;
  }

  @GET
  @Requires(Archives.MANAGE)
  public Page<ArchiveView> list(@Context Caller caller) {
    return Page.of(archives.list(caller));
  }

  @POST
  @Consumes("application/octet-stream")
  @Requires(Archives.MANAGE)
  public Response upload(
      @Context Caller caller, @QueryParam("fileName") String fileName, InputStream content) {
    ArchiveView view = archives.examine(caller, fileName, content);
    return Response.created(URI.create(view.id())).entity(view).build();
  }

  @GET
  @Path("/{id}")
  @Requires(Archives.MANAGE)
  public ArchiveView get(@Context Caller caller, @PathParam("id") String id) {
    return archives.get(caller, id);
  }

  @POST
  @Path("/{id}/accept")
  @ApiResponse(
      responseCode = "202",
      description = "Done",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ArchiveView.class)))
  @Consumes("application/json")
  @Requires(Archives.MANAGE)
  public Response accept(@Context Caller caller, @PathParam("id") String id, Archives.Yes yes) {
    return Response.accepted(archives.accept(caller, id, yes).archive()).build();
  }

  @DELETE
  @Path("/{id}")
  @Requires(Archives.MANAGE)
  public void discard(@Context Caller caller, @PathParam("id") String id) {
    archives.discard(caller, id);
  }
}
