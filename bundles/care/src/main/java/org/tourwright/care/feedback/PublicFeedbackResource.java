package org.tourwright.care.feedback;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.error.Stale;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.PublicEndpoint;
import org.tourwright.core.word.Words;

/** The form that a customer fills in after a tour, without a log-in. */
@Component(service = PublicFeedbackResource.class)
@Path("/public/feedback/{token}")
@Produces(MediaType.TEXT_HTML)
public final class PublicFeedbackResource {

  private static final String WHY = "customers have no log-in; the link is unguessable";
  private static final Set<String> LANGUAGES = Set.of("vi", "zh", "en");
  private static final long LARGEST = 64 * 1024;
  private static final int UNPROCESSABLE = 422;

  private final Answers answers;
  private final AgencyProfile agency;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Words words;

  @Activate
  public PublicFeedbackResource(@Reference Answers answers, @Reference AgencyProfile agency) {
    this.answers = answers;
    this.agency = agency;
  }

  @GET
  @PublicEndpoint(WHY)
  public Response show(
      @Context Caller caller,
      @PathParam("token") String token,
      @QueryParam("lang") String language) {
    Optional<Feedback> found = answers.behind(token);
    if (found.isEmpty()) {
      return unknown(caller, language);
    }
    Feedback feedback = found.get();
    FormPage page = page(feedback, language);
    if (feedback.answered()) {
      return html(200, page.answered(feedback.tourTitle, feedback.endsOn, feedback.scores()));
    }
    if (feedback.expired(agency.today())) {
      return html(410, page.message("expired"));
    }
    return html(200, form(page, feedback, Map.of(), List.of()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @PublicEndpoint(WHY)
  public Response answer(
      @Context Caller caller,
      @PathParam("token") String token,
      @QueryParam("lang") String language,
      @HeaderParam("Sec-Fetch-Site") String site,
      @HeaderParam("Content-Length") String length,
      MultivaluedMap<String, String> sent) {
    Optional<Feedback> found = answers.behind(token);
    if (found.isEmpty()) {
      return unknown(caller, language);
    }
    Feedback feedback = found.get();
    FormPage page = page(feedback, language);
    if ("cross-site".equals(site)) {
      return html(403, page.message("refused"));
    }
    if (tooLarge(length)) {
      return html(413, form(page, feedback, Map.of(), List.of("comment")));
    }
    if (feedback.answered() || feedback.expired(agency.today())) {
      return seeOther(token, language);
    }
    SentForm form = SentForm.of(sent::getFirst);
    if (form.scores() == null) {
      return html(UNPROCESSABLE, form(page, feedback, form.entered(), form.wrong()));
    }
    try {
      answers.answer(token, form.scores());
    } catch (Stale e) {
      // Sent twice at once: the first counts, and both see it.
      return seeOther(token, language);
    }
    return seeOther(token, language);
  }

  private static boolean tooLarge(String length) {
    return length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > LARGEST;
  }

  private static String form(
      FormPage page, Feedback feedback, Map<String, String> entered, List<String> wrong) {
    return page.form(feedback.customerName, feedback.tourTitle, feedback.endsOn, entered, wrong);
  }

  /** The browser asks anew, so that reloading sends nothing again. */
  private static Response seeOther(String token, String language) {
    String query = language != null && LANGUAGES.contains(language) ? "?lang=" + language : "";
    return Response.status(Response.Status.SEE_OTHER)
        .header("Location", URI.create("/public/care/feedback/" + token + query).toString())
        .header("Cache-Control", "no-store, private")
        .build();
  }

  private Response unknown(Caller caller, String language) {
    String spoken = language != null && LANGUAGES.contains(language) ? language : caller.language();
    return html(404, new FormPage(words(), spoken, name()).message("unknown"));
  }

  private FormPage page(Feedback feedback, String language) {
    boolean chosen = language != null && LANGUAGES.contains(language);
    return new FormPage(words(), chosen ? language : feedback.language, name());
  }

  private String name() {
    return agency.agency().name();
  }

  private Words words() {
    Words known = words;
    if (known == null) {
      throw new NotAvailable();
    }
    return known;
  }

  private static Response html(int status, String page) {
    return Response.status(status)
        .entity(page)
        .header("Content-Type", "text/html; charset=utf-8")
        .header("Cache-Control", "no-store, private")
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self';"
                + " frame-ancestors 'none'; base-uri 'none'")
        .build();
  }
}
