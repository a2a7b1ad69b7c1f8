package org.tourwright.web.session;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tourwright.core.agency.Agency;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.user.Accounts;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.LoggedIn;
import org.tourwright.core.user.PublicEndpoint;
import org.tourwright.core.user.Scope;
import org.tourwright.core.user.SessionOnly;
import org.tourwright.core.user.ShownOnce;
import org.tourwright.core.user.User;
import org.tourwright.core.user.UserId;
import org.tourwright.core.user.Users;
import org.tourwright.web.Settings;
import org.tourwright.web.WebError;
import org.tourwright.web.front.Call;
import org.tourwright.web.front.Csrf;
import org.tourwright.web.front.Identity;
import org.tourwright.web.problem.Declined;

/** Logging in and out, and what the user chose. */
@Path("/session")
@Produces("application/json")
@Consumes("application/json")
@Component(service = SessionResource.class)
public final class SessionResource {

  private static final Set<String> THEMES = Set.of("light", "dark", "system");
  private static final Set<String> LANGUAGES = Set.of("en", "vi", "zh");

  private final Sessions sessions;
  private final Accounts accounts;
  private final Users users;
  private final Settings settings;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile AgencyProfile profile;

  /** A log-in. */
  public record LogIn(String login, String password) {}

  /** Null leaves a choice as it is. */
  public record Preferences(String language, String theme) {}

  /** A change of the own password. */
  public record PasswordChange(String current, String next) {
    @com.fasterxml.jackson.annotation.JsonCreator
    public PasswordChange(
        @com.fasterxml.jackson.annotation.JsonProperty("current") String current,
        @com.fasterxml.jackson.annotation.JsonProperty("new") String next) {
      this.current = current;
      this.next = next;
    }
  }

  /** Who is logged in. */
  public record Who(UserId id, String login, String name, String email, String language) {}

  /** What the pages need to know of the agency; null where it is not set up yet. */
  public record Home(String name, String currency, String zone) {}

  /**
   * Who asks, as the pages need it.
   *
   * @param permissions with an API token, no more than it has
   * @param rights another text when permissions, or the modules that are switched off, are others
   * @param csrfToken null with an API token, which needs none
   */
  public record View(
      Who user,
      String theme,
      List<String> roles,
      Map<String, Scope> permissions,
      Set<String> modulesOff,
      String rights,
      String csrfToken,
      boolean mustChangePassword,
      boolean sample,
      Home agency) {}

  /** What helps a newcomer on the log-in page. */
  public record Hint(boolean sample, List<Accounts.SampleLogin> logins) {}

  @Activate
  public SessionResource(
      @Reference Sessions sessions,
      @Reference Accounts accounts,
      @Reference Users users,
      @Reference Settings settings) {
    this.sessions = sessions;
    this.accounts = accounts;
    this.users = users;
    this.settings = settings;
  }

  @POST
  @ShownOnce
  @PublicEndpoint("Logging in.")
  @ApiResponse(
      responseCode = "200",
      description = "Done",
      content =
          @Content(mediaType = "application/json", schema = @Schema(implementation = View.class)))
  public Response logIn(LogIn in, @Context HttpServletRequest request) {
    Call call = Call.of(request);
    // Else another site could log its visitor in as somebody else.
    if (!Csrf.sameOrigin(request, call, settings.allowedOrigins())) {
      throw new Declined(403, WebError.CSRF);
    }
    new Checks()
        .required("login", in.login(), 200)
        .required("password", in.password(), 1000)
        .orThrow();
    Instant since = Instant.now();
    User user = authenticated(in, call);
    Session before = call.session();
    if (before != null) {
      sessions.close(before.id());
    }
    Sessions.Opened opened = opened(user, since, call, request.getHeader("User-Agent"));
    Caller caller =
        sessions
            .caller(opened.session(), call.wantedLanguage(), call.address(), call.requestId())
            .orElseThrow(() -> new Declined(401, WebError.BAD_LOGIN));
    return Response.ok(view(user, caller, opened.session()))
        .header(
            "Set-Cookie", cookie(opened.token(), call.https(), settings.sessionLife().toSeconds()))
        .build();
  }

  /** Who changes the password at this moment ends the sessions that are there, not this one. */
  private Sessions.Opened opened(User user, Instant since, Call call, String agent) {
    Sessions.Opened opened = sessions.open(user.id(), since, call.address(), agent);
    if (!sessions.proven(opened.session())) {
      sessions.close(opened.session().id());
      throw new Declined(401, WebError.BAD_LOGIN);
    }
    return opened;
  }

  private User authenticated(LogIn in, Call call) {
    return throttled(() -> accounts.authenticate(in.login().strip(), in.password(), call.address()))
        .orElseThrow(() -> new Declined(401, WebError.BAD_LOGIN));
  }

  private static <T> T throttled(Supplier<T> look) {
    try {
      return look.get();
    } catch (Conflict refused) {
      if (refused.code() == CoreError.BUSY) {
        throw refused;
      }
      throw new Declined(429, WebError.TOO_MANY_LOGINS);
    }
  }

  @GET
  @LoggedIn
  public View session(@Context HttpServletRequest request) {
    Call call = Call.of(request);
    User user =
        users
            .find(call.caller().user())
            .orElseThrow(() -> new Declined(401, WebError.NOT_LOGGED_IN));
    return view(user, call.caller(), call.session());
  }

  @DELETE
  @LoggedIn
  @ApiResponse(responseCode = "204", description = "Done")
  @SessionOnly
  public Response logOut(@Context HttpServletRequest request) {
    Call call = Call.of(request);
    sessions.close(call.session().id());
    return Response.noContent().header("Set-Cookie", cookie("", call.https(), 0)).build();
  }

  @PUT
  @Path("/preferences")
  @LoggedIn
  @SessionOnly
  public View choose(Preferences in, @Context Caller caller, @Context HttpServletRequest request) {
    new Checks()
        .that(
            in.language() == null || LANGUAGES.contains(in.language()),
            "language",
            WebError.NOT_ONE_OF,
            Map.of("choices", "en, vi, zh"))
        .that(
            in.theme() == null || THEMES.contains(in.theme()),
            "theme",
            WebError.NOT_ONE_OF,
            Map.of("choices", "light, dark, system"))
        .orThrow();
    User user = users.find(caller.user()).orElseThrow();
    accounts.choose(
        caller,
        in.language() == null ? user.language() : in.language(),
        in.theme() == null ? accounts.theme(user.id()) : in.theme());
    return session(request);
  }

  @PUT
  @Path("/password")
  @ApiResponse(responseCode = "204", description = "Done")
  @LoggedIn
  @SessionOnly
  public Response changePassword(
      PasswordChange in, @Context Caller caller, @Context HttpServletRequest request) {
    new Checks().required("current", in.current(), 1000).required("new", in.next(), 1000).orThrow();
    throttled(
        () -> {
          accounts.changePassword(caller, in.current(), in.next());
          return null;
        });
    // Whoever may have known the old password is out.
    sessions.closeOthers(caller.user(), Call.of(request).session().id());
    return Response.noContent().build();
  }

  @GET
  @Path("/hint")
  @PublicEndpoint("Shown on the log-in page; empty unless the agency is a made-up one.")
  public Hint hint() {
    List<Accounts.SampleLogin> logins = accounts.sampleLogins();
    return new Hint(!logins.isEmpty(), logins);
  }

  private View view(User user, Caller caller, Session session) {
    AgencyProfile known = profile;
    Agency agency = known == null ? null : known.agency();
    return new View(
        new Who(user.id(), user.login(), user.name(), user.email(), user.language()),
        accounts.theme(user.id()),
        accounts.roles(user.id()),
        caller.grants(),
        accounts.modulesOff(user.id()),
        sessions.rights(caller),
        session == null ? null : session.csrf(),
        accounts.mustChangePassword(user.id()),
        !accounts.sampleLogins().isEmpty(),
        agency == null
            ? null
            : new Home(agency.name(), agency.currency().getCode(), agency.zone().getId()));
  }

  static String cookie(String token, boolean https, long seconds) {
    return Identity.COOKIE
        + "="
        + token
        + "; Path=/; Max-Age="
        + seconds
        + "; HttpOnly; SameSite=Lax"
        + (https ? "; Secure" : "");
  }
}
