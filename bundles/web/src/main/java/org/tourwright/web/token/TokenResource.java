package org.tourwright.web.token;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.UUID;
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
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.LoggedIn;
import org.tourwright.core.user.Requires;
import org.tourwright.core.user.SessionOnly;
import org.tourwright.core.user.ShownOnce;
import org.tourwright.core.user.UserId;

/** API tokens: everybody's own under {@code /tokens}, the agency's under {@code /tokens/all}. */
@Path("/tokens")
@Produces("application/json")
@Consumes("application/json")
@Component(service = TokenResource.class)
public final class TokenResource {

  private final TokenRows tokens;

  @Activate
  public TokenResource(@Reference TokenRows tokens) {
    this.tokens = tokens;
  }

  @GET
  @LoggedIn
  @SessionOnly
  public Page<TokenView> own(
      @Context Caller caller,
      @Context PageRequest page,
      @QueryParam("state") TokenView.State state) {
    return tokens.list(page, caller.user(), state);
  }

  @POST
  @ApiResponse(
      responseCode = "201",
      description = "Made",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = TokenRows.Issued.class)))
  @LoggedIn
  @SessionOnly
  @ShownOnce
  public Response create(@Context Caller caller, NewToken in) {
    TokenRows.Issued made = tokens.create(caller, in);
    return Response.created(URI.create("tokens/" + made.details().id())).entity(made).build();
  }

  @DELETE
  @Path("/{id}")
  @LoggedIn
  @SessionOnly
  public TokenView revoke(@Context Caller caller, @PathParam("id") UUID id) {
    return tokens.revoke(caller, id, caller.user());
  }

  @GET
  @Path("/all")
  @Requires("web:token:manage")
  @SessionOnly
  public Page<TokenView> all(
      @Context PageRequest page,
      @QueryParam("userId") UserId user,
      @QueryParam("state") TokenView.State state) {
    return tokens.list(page, user, state);
  }

  @DELETE
  @Path("/all/{id}")
  @Requires("web:token:manage")
  @SessionOnly
  public TokenView revokeAny(@Context Caller caller, @PathParam("id") UUID id) {
    return tokens.revoke(caller, id, null);
  }
}
