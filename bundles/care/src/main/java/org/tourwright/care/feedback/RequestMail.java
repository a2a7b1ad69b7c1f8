package org.tourwright.care.feedback;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tourwright.care.CareError;
import org.tourwright.core.agency.Agency;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.document.Markup;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.message.Mail;
import org.tourwright.core.message.Outbox;
import org.tourwright.core.user.Caller;
import org.tourwright.core.word.Words;

/** The mail that asks for feedback, in the customer's language. */
@Component(service = RequestMail.class)
public final class RequestMail {

  private final AgencyProfile agency;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Outbox outbox;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Words words;

  @Activate
  public RequestMail(@Reference AgencyProfile agency) {
    this.agency = agency;
  }

  /** Why no request can be sent now; empty when it can. */
  Optional<CareError> problem() {
    Outbox found = outbox;
    if (found == null || words == null) {
      return Optional.of(CareError.NO_OUTBOX);
    }
    // Without a mail server the mails are read here, where such a link works.
    return found.sends() && !agency.agency().reachable()
        ? Optional.of(CareError.NO_PUBLIC_ADDRESS)
        : Optional.empty();
  }

  String link(Feedback feedback) {
    return agency.agency().publicUrl() + "/public/care/feedback/" + feedback.token;
  }

  /**
   * @throws NotAvailable when messaging is not installed or not running
   * @throws Conflict when the customer could not open the link
   */
  void send(Caller caller, Feedback feedback) {
    Outbox found = outbox;
    Words known = words;
    if (found == null || known == null) {
      throw new NotAvailable(CareError.NO_OUTBOX);
    }
    problem()
        .ifPresent(
            problem -> {
              throw new Conflict(problem);
            });
    found.send(caller, mail(known, agency.agency(), feedback, link(feedback)));
  }

  static Mail mail(Words words, Agency agency, Feedback feedback, String link) {
    String language = feedback.language;
    Map<String, Object> values =
        Map.of(
            "name", feedback.customerName,
            "tour", feedback.tourTitle,
            "agency", agency.name());
    String subject = words.text(language, "care.mail.subject", values);
    String greeting = words.text(language, "care.mail.greeting", values);
    String text = words.text(language, "care.mail.text", values);
    String button = words.text(language, "care.mail.button", values);
    String why = words.text(language, "care.mail.why", values);
    String bye = words.text(language, "care.mail.bye", values);
    String html =
        """
        <!doctype html>
        <html lang="%s">
        <body style="margin:0;padding:24px 12px;background:#f3f5f7;font-family:'Segoe UI',Roboto,'PingFang SC','Microsoft YaHei',Arial,sans-serif;font-size:15px;line-height:1.6;color:#1f2937">
        <div style="max-width:560px;margin:0 auto;padding:28px 24px;background:#ffffff;border-radius:8px">
        <p>%s</p>
        <p>%s</p>
        <p style="margin:28px 0"><a href="%s" style="display:inline-block;padding:12px 24px;border-radius:8px;background:#0f6e6e;color:#ffffff;text-decoration:none;font-weight:600">%s</a></p>
        <p>%s<br>%s</p>
        <p style="margin:32px 0 0;padding:16px 0 0;border-top:1px solid #e3e6ea;color:#667085;font-size:12px">%s</p>
        </div>
        </body>
        </html>
        """
            .formatted(
                Markup.escape(language),
                Markup.escape(greeting),
                Markup.escape(text),
                Markup.escape(link),
                Markup.escape(button),
                Markup.escape(bye),
                Markup.escape(agency.name()),
                Markup.escape(why));
    String plain =
        String.join("\n\n", greeting, text, button + ": " + link, bye + "\n" + agency.name(), why);
    String reference =
        "feedback:"
            + (feedback.bookingNumber == null ? feedback.tourTitle : feedback.bookingNumber);
    return new Mail(
        "care",
        reference,
        feedback.customer,
        feedback.email,
        feedback.customerName,
        subject,
        html,
        plain,
        List.of(),
        Map.of("Auto-Submitted", "auto-generated"));
  }
}
