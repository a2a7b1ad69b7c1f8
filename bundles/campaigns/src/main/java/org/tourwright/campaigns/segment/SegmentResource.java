package org.tourwright.campaigns.segment;

import java.net.URI;
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
import org.tourwright.core.page.Makes;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;

/** Segments (R21, R64, R66, R177). */
@Component(service = SegmentResource.class)
@Path("/segments")
@Produces("application/json")
@Consumes("application/json")
public final class SegmentResource {

  private static final String READ = "campaigns:segment:read";
  private static final String WRITE = "campaigns:segment:write";

  private final Segments segments;
  private final Preview preview;

  /** What a copy is to be called; null for a name like the original's. */
  record Copy(String name) {}

  @Activate
  public SegmentResource(@Reference Segments segments, @Reference Preview preview) {
    this.segments = segments;
    this.preview = preview;
  }

  @GET
  @Requires(READ)
  public Page<SegmentView> list(@Context PageRequest page, @QueryParam("locked") Boolean locked) {
    return segments.list(page, locked);
  }

  @GET
  @Path("/{id}")
  @Requires(READ)
  public SegmentView get(@PathParam("id") UUID id) {
    return segments.get(id);
  }

  /** Who is in a stored segment now. */
  @GET
  @Path("/{id}/preview")
  @Requires(READ)
  public Preview.Answer preview(@Context Caller caller, @PathParam("id") UUID id) {
    return preview.of(caller, id);
  }

  /** Who would be in a segment of these conditions; nothing is stored. */
  @POST
  @Path("/preview")
  @Requires(READ)
  public Preview.Answer preview(@Context Caller caller, Preview.Question question) {
    return preview.of(caller, question);
  }

  @POST
  @Requires(WRITE)
  public Response create(@Context Caller caller, SegmentDetails in) {
    return made(segments.create(caller, in));
  }

  @POST
  @Path("/{id}/copy")
  @Requires(WRITE)
  @Makes(SegmentView.class)
  public Response copy(@Context Caller caller, @PathParam("id") UUID id, Copy in) {
    return made(segments.copy(caller, id, in.name()));
  }

  @PUT
  @Path("/{id}")
  @Requires(WRITE)
  public SegmentView save(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      SegmentDetails in) {
    return segments.save(caller, id, expected, in);
  }

  @DELETE
  @Path("/{id}")
  @Requires(WRITE)
  public void delete(
      @Context Caller caller, @PathParam("id") UUID id, @HeaderParam("If-Match") Version expected) {
    segments.delete(caller, id, expected);
  }

  private static Response made(SegmentView segment) {
    return Response.created(URI.create("segments/" + segment.id())).entity(segment).build();
  }
}
