package org.tourwright.tours.catalogue;

import java.net.URI;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.page.Makes;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;
import org.tourwright.tours.programme.ProgrammeView;

/** Copies of programmes. */
@Component(service = DuplicateResource.class)
@Path("/programmes/{programme}/duplicate")
@Produces("application/json")
@Consumes("application/json")
public final class DuplicateResource {

  private final Duplicates duplicates;

  /** How the copy is called; both may be null. */
  public record Name(String code, String title) {}

  @Activate
  public DuplicateResource(@Reference Duplicates duplicates) {
    this.duplicates = duplicates;
  }

  @POST
  @Requires("tours:programme:write")
  @Makes(ProgrammeView.class)
  public Response duplicate(
      @Context Caller caller, @PathParam("programme") UUID programme, Name name) {
    ProgrammeView copy =
        duplicates.duplicate(
            caller,
            programme,
            name == null ? null : name.code(),
            name == null ? null : name.title());
    return Response.created(URI.create("programmes/" + copy.id().value())).entity(copy).build();
  }
}
