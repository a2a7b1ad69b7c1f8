package org.tourwright.campaigns.campaign;

import java.net.URI;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HEAD;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.PublicEndpoint;

/** What the receivers of mails reach without a log-in. */
@Component(service = PublicResource.class)
@Path("/public")
public final class PublicResource {

  private static final Logger LOG = LoggerFactory.getLogger(PublicResource.class);
  private static final String WHY_PIXEL = "the picture in a campaign's mail";
  private static final String WHY_CLICK = "a link in a campaign's mail; its target is signed";
  private static final String WHY_LEAVE = "unsubscribing must need no log-in";
  private static final String HTML = "text/html; charset=utf-8";
  private static final byte[] PIXEL =
      Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

  private final Responses responses;
  private final Leaving leaving;
  private final MailRoom mail;

  @Activate
  public PublicResource(
      @Reference Responses responses, @Reference Leaving leaving, @Reference MailRoom mail) {
    this.responses = responses;
    this.leaving = leaving;
    this.mail = mail;
  }

  @GET
  @Path("/o/{token}.gif")
  @Produces("image/gif")
  @PublicEndpoint(WHY_PIXEL)
  public Response opened(
      @PathParam("token") String token, @HeaderParam("User-Agent") String agent) {
    return pixel(token, new Responses.Visit(false, agent));
  }

  @HEAD
  @Path("/o/{token}.gif")
  @Produces("image/gif")
  @PublicEndpoint(WHY_PIXEL)
  public Response looked(
      @PathParam("token") String token, @HeaderParam("User-Agent") String agent) {
    return pixel(token, new Responses.Visit(true, agent));
  }

  private Response pixel(String token, Responses.Visit visit) {
    try {
      responses.opened(token, visit);
    } catch (RuntimeException e) { // the reader's mail must look right whatever happens here
      LOG.warn("An opening could not be noted", e);
    }
    return Response.ok(PIXEL, "image/gif").header("Cache-Control", "no-store, private").build();
  }

  @GET
  @Path("/c/{token}")
  @Produces(MediaType.TEXT_HTML)
  @PublicEndpoint(WHY_CLICK)
  public Response clicked(
      @Context Caller caller,
      @PathParam("token") String token,
      @QueryParam("u") String target,
      @HeaderParam("User-Agent") String agent) {
    return click(caller, token, target, new Responses.Visit(false, agent));
  }

  @HEAD
  @Path("/c/{token}")
  @Produces(MediaType.TEXT_HTML)
  @PublicEndpoint(WHY_CLICK)
  public Response checked(
      @Context Caller caller,
      @PathParam("token") String token,
      @QueryParam("u") String target,
      @HeaderParam("User-Agent") String agent) {
    return click(caller, token, target, new Responses.Visit(true, agent));
  }

  private Response click(Caller caller, String token, String target, Responses.Visit visit) {
    return responses
        .target(token, target)
        .map(url -> forward(token, url, visit))
        .orElseGet(() -> unknown(caller));
  }

  private Response forward(String token, String url, Responses.Visit visit) {
    try {
      responses.clicked(token, url, visit);
    } catch (RuntimeException e) { // the reader goes on whatever happens here
      LOG.warn("A click could not be noted", e);
    }
    return Response.status(Response.Status.FOUND)
        .header("Location", URI.create(url).toASCIIString())
        .header("Cache-Control", "no-store, private")
        .build();
  }

  /**
   * The page asks first: programs that follow every link in a mail must not unsubscribe anybody.
   */
  @GET
  @Path("/u/{token}")
  @Produces(MediaType.TEXT_HTML)
  @PublicEndpoint(WHY_LEAVE)
  public Response ask(@Context Caller caller, @PathParam("token") String token) {
    return answer(
        caller,
        leaving.standing(token),
        standing ->
            standing.left()
                ? page(standing.language()).left(standing.email(), token + "/back")
                : page(standing.language()).ask(standing.email()));
  }

  /** The button of the page, and the one click of mail programs (RFC 8058). */
  @POST
  @Path("/u/{token}")
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA, "*/*"})
  @Produces(MediaType.TEXT_HTML)
  @PublicEndpoint(WHY_LEAVE)
  public Response leave(
      @Context Caller caller,
      @PathParam("token") String token,
      @HeaderParam("User-Agent") String agent) {
    return answer(
        caller,
        leaving.leave(token, agent),
        standing -> page(standing.language()).left(standing.email(), token + "/back"));
  }

  @POST
  @Path("/u/{token}/back")
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, "*/*"})
  @Produces(MediaType.TEXT_HTML)
  @PublicEndpoint("coming back after unsubscribing by mistake")
  public Response comeBack(
      @Context Caller caller,
      @PathParam("token") String token,
      @HeaderParam("User-Agent") String agent) {
    return answer(
        caller,
        leaving.comeBack(token, agent),
        standing -> page(standing.language()).cameBack(standing.email()));
  }

  private Response answer(
      Caller caller,
      Optional<Leaving.Standing> standing,
      Function<Leaving.Standing, String> content) {
    return standing
        .map(known -> html(Response.ok(), content.apply(known)))
        .orElseGet(() -> unknown(caller));
  }

  private Response unknown(Caller caller) {
    return html(Response.status(Response.Status.NOT_FOUND), page(caller.language()).unknown());
  }

  private static Response html(Response.ResponseBuilder answer, String page) {
    return answer
        .entity(page)
        .header("Content-Type", HTML)
        .header("Cache-Control", "no-store, private")
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self';"
                + " frame-ancestors 'none'; base-uri 'none'")
        .build();
  }

  private LeavePage page(String language) {
    return new LeavePage(mail.words(), language, mail.agency().agency().name());
  }
}
