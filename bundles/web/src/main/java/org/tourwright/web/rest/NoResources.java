package org.tourwright.web.rest;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Response;
import org.tourwright.core.user.LoggedIn;

/** What a module without resources of its own answers: nothing is there. */
@Path("/")
public final class NoResources {

  @GET
  @LoggedIn
  public Response nothing() {
    return Response.status(Response.Status.NOT_FOUND).build();
  }
}
