package org.tourwright.campaigns.campaign;

import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
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
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.campaigns.CampaignsError;
import org.tourwright.campaigns.mail.Letter;
import org.tourwright.core.page.Makes;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;

/** E-mail campaigns (R67, R68, R138). */
@Component(service = CampaignResource.class)
@Path("/campaigns")
@Produces("application/json")
@Consumes("application/json")
public final class CampaignResource {

  private static final String READ = "campaigns:campaign:read";
  private static final String WRITE = "campaigns:campaign:write";
  private static final String START = "campaigns:campaign:start";

  private final Campaigns campaigns;
  private final CampaignRun running;
  private final RecipientBook book;
  private final Recipients recipients;
  private final TestMail tests;
  private final MailRoom mail;

  /** What was paid; null for nothing noted. */
  record Spent(Money spent) {}

  /** Whom the campaign would reach now, in numbers. */
  record Reach(
      int members, int receivers, int noEmail, int noConsent, int unsubscribed, int sameAddress) {}

  /**
   * Whether campaigns can be sent now.
   *
   * @param problem a code whose words are {@code error.<problem>}; null when they can
   * @param server whether there is a mail server; else mails wait in the outbox
   */
  record Sending(String problem, boolean server) {}

  @Activate
  public CampaignResource(
      @Reference Campaigns campaigns,
      @Reference CampaignRun running,
      @Reference RecipientBook book,
      @Reference Recipients recipients,
      @Reference TestMail tests,
      @Reference MailRoom mail) {
    this.campaigns = campaigns;
    this.running = running;
    this.book = book;
    this.recipients = recipients;
    this.tests = tests;
    this.mail = mail;
  }

  @GET
  @Requires(READ)
  public Page<CampaignView> list(
      @Context PageRequest page,
      @QueryParam("state") Set<CampaignState> states,
      @QueryParam("segmentId") UUID segment) {
    return campaigns.list(page, states, segment);
  }

  /** Whether campaigns can be sent now. */
  @GET
  @Path("/sending")
  @Requires(READ)
  public Sending sending() {
    return new Sending(mail.problem().map(CampaignsError::code).orElse(null), mail.sends());
  }

  @GET
  @Path("/{id}")
  @Requires(READ)
  public CampaignView get(@PathParam("id") UUID id) {
    return campaigns.get(id);
  }

  /** Whom the segment would reach now; after the start the recipients are fixed. */
  @GET
  @Path("/{id}/reach")
  @Requires(READ)
  public Reach reach(@PathParam("id") UUID id) {
    UUID segment = campaigns.get(id).segmentId();
    if (segment == null) {
      return new Reach(0, 0, 0, 0, 0, 0);
    }
    Audience a = book.audience(segment);
    return new Reach(
        a.members(),
        a.receivers().size(),
        a.noEmail(),
        a.noConsent(),
        a.unsubscribed(),
        a.sameAddress());
  }

  @GET
  @Path("/{id}/recipients")
  @Requires(READ)
  public Page<Recipients.Row> recipients(
      @Context Caller caller,
      @Context PageRequest page,
      @PathParam("id") UUID id,
      @QueryParam("state") RecipientState state,
      @QueryParam("responded") Recipients.Responded responded) {
    return recipients.list(caller, page, id, state, responded);
  }

  @POST
  @Requires(WRITE)
  public Response create(@Context Caller caller, CampaignDetails in) {
    return made(campaigns.create(caller, in));
  }

  /** How a subject and body look to a receiver; nothing is stored. */
  @POST
  @Path("/preview")
  @Requires(READ)
  public Letter.Written preview(@Context Caller caller, TestMail.Draft draft) {
    return tests.preview(caller, draft);
  }

  @POST
  @Path("/{id}/copy")
  @Requires(WRITE)
  @Makes(CampaignView.class)
  public Response copy(@Context Caller caller, @PathParam("id") UUID id) {
    return made(campaigns.copy(caller, id));
  }

  @PUT
  @Path("/{id}")
  @Requires(WRITE)
  public CampaignView save(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      CampaignDetails in) {
    return campaigns.save(caller, id, expected, in);
  }

  @PUT
  @Path("/{id}/spent")
  @Requires(WRITE)
  public CampaignView spend(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      Spent in) {
    return campaigns.spend(caller, id, expected, in.spent());
  }

  @DELETE
  @Path("/{id}")
  @Requires(WRITE)
  public void delete(
      @Context Caller caller, @PathParam("id") UUID id, @HeaderParam("If-Match") Version expected) {
    campaigns.delete(caller, id, expected);
  }

  /** Sends the campaign to the caller's own address. */
  @POST
  @Path("/{id}/test")
  @Requires(WRITE)
  public TestMail.Sent test(@Context Caller caller, @PathParam("id") UUID id) {
    return tests.send(caller, id);
  }

  @POST
  @Path("/{id}/start")
  @Requires(START)
  public CampaignView start(
      @Context Caller caller,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Version expected,
      @QueryParam("endsOn") LocalDate endsOn) {
    return running.start(caller, id, expected, endsOn);
  }

  @POST
  @Path("/{id}/stop")
  @Requires(START)
  public CampaignView stop(
      @Context Caller caller, @PathParam("id") UUID id, @HeaderParam("If-Match") Version expected) {
    return running.stop(caller, id, expected);
  }

  private static Response made(CampaignView campaign) {
    return Response.created(URI.create("campaigns/" + campaign.id())).entity(campaign).build();
  }
}
