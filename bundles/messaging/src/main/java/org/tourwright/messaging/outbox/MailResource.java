package org.tourwright.messaging.outbox;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.ws.rs.Consumes;
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
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.ErrorCode;
import org.tourwright.core.message.Mail;
import org.tourwright.core.message.Outbox;
import org.tourwright.core.page.Makes;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;
import org.tourwright.messaging.smtp.SmtpConfig;
import org.tourwright.messaging.smtp.SmtpSettings;

/** The outbox over HTTP. */
@Component(service = MailResource.class)
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class MailResource {

  private final Mails mails;
  private final Outbox outbox;
  private final SmtpSettings settings;

  @Activate
  public MailResource(
      @Reference Mails mails, @Reference Outbox outbox, @Reference SmtpSettings settings) {
    this.mails = mails;
    this.outbox = outbox;
    this.settings = settings;
  }

  /**
   * The outbox at a glance.
   *
   * @param server null where no mail server is configured
   * @param problem what is wrong with the configuration: a code whose words are {@code
   *     error.<problem>}; null for nothing
   * @param overdue waited too long to go out by themselves
   */
  public record Status(
      boolean configured,
      String server,
      String sender,
      String problem,
      long waiting,
      long overdue,
      long failed) {}

  /** How many mails were changed. */
  public record Settled(int count) {}

  /** Where a test mail goes to. */
  public record TestMail(String to) {}

  @GET
  @Path("status")
  @Requires(Mails.READ)
  public Status status(@Context Caller caller) {
    SmtpConfig smtp = settings.smtp().orElse(null);
    return new Status(
        smtp != null,
        smtp == null ? null : smtp.host() + ":" + smtp.port(),
        smtp == null ? null : smtp.from(),
        settings.problem().map(ErrorCode::code).orElse(null),
        mails.count(caller, MailState.WAITING),
        mails.count(caller, MailState.OVERDUE),
        mails.count(caller, MailState.FAILED));
  }

  @GET
  @Path("mails")
  @Requires(Mails.READ)
  public Page<MailSummary> list(
      @Context Caller caller,
      @Context PageRequest page,
      @QueryParam("state") MailState state,
      @QueryParam("customerId") UUID customer,
      @QueryParam("module") String module) {
    return mails.list(caller, page, state, customer, module).map(MailSummary::of);
  }

  @GET
  @Path("mails/{id}")
  @Requires(Mails.READ)
  public MailView get(@Context Caller caller, @PathParam("id") UUID id) {
    return mails.get(caller, id);
  }

  @GET
  @Path("mails/{id}/attachments/{attachment}")
  @Produces("*/*")
  @Requires(Mails.READ)
  public Response attachment(
      @Context Caller caller, @PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
    AttachmentRecord file = mails.attachment(caller, id, attachment);
    // Never shown inline: a file may be a page with scripts.
    return Response.ok(file.content, "application/octet-stream")
        .header("Content-Disposition", FileNames.disposition(file.fileName))
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  @POST
  @Path("mails/{id}/resend")
  @Requires(Mails.SEND)
  public MailView resend(@Context Caller caller, @PathParam("id") UUID id) {
    return mails.resend(caller, id);
  }

  @POST
  @Path("mails/{id}/cancel")
  @Requires(Mails.SEND)
  public MailView cancel(@Context Caller caller, @PathParam("id") UUID id) {
    return mails.cancel(caller, id);
  }

  /** Sends all mails that waited too long to go out by themselves. */
  @POST
  @Path("overdue/send")
  @Requires(Mails.SEND)
  public Settled sendOverdue(@Context Caller caller) {
    return new Settled(mails.settleOverdue(caller, true));
  }

  /** Holds all mails back that waited too long. */
  @POST
  @Path("overdue/cancel")
  @Requires(Mails.SEND)
  public Settled cancelOverdue(@Context Caller caller) {
    return new Settled(mails.settleOverdue(caller, false));
  }

  @POST
  @Path("test")
  @Requires(Mails.SEND)
  @Makes(MailView.class)
  public Response test(@Context Caller caller, TestMail test) {
    new Checks().required("to", test.to(), 254).orThrow();
    UUID id =
        outbox.send(
            caller,
            new Mail(
                "messaging",
                "test",
                null,
                test.to(),
                null,
                "Tourwright: thử / test / 测试",
                "<p>Thư đến được đây. This mail arrived. 邮件已送达。</p>",
                "Thư đến được đây. This mail arrived. 邮件已送达。",
                List.of(),
                Map.of()));
    return Response.status(Response.Status.CREATED)
        .header("Location", "/api/messaging/mails/" + id)
        .entity(mails.get(caller, id))
        .build();
  }
}
