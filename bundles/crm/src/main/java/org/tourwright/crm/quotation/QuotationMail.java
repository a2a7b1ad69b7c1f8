package org.tourwright.crm.quotation;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.message.Mail;
import org.tourwright.core.message.Outbox;
import org.tourwright.core.user.Caller;
import org.tourwright.core.word.Words;
import org.tourwright.crm.CrmError;
import org.tourwright.crm.activity.Activities;
import org.tourwright.crm.activity.ActivityInput;
import org.tourwright.crm.activity.ActivityKind;
import org.tourwright.crm.activity.ActivityPurpose;
import org.tourwright.crm.customer.Directory;
import org.tourwright.crm.print.Formats;
import org.tourwright.crm.print.Paragraphs;

/** Mails a quotation to the customer, with its PDF, and notes it in the conversation log. */
@Component(service = QuotationMail.class)
public class QuotationMail {

  private final QuotationDocument document;
  private final Directory directory;
  private final Activities activities;
  private final AgencyProfile agency;
  private final Words words;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  volatile Outbox outbox;

  @Activate
  public QuotationMail(
      @Reference QuotationDocument document,
      @Reference Directory directory,
      @Reference Activities activities,
      @Reference AgencyProfile agency,
      @Reference Words words) {
    this.document = document;
    this.directory = directory;
    this.activities = activities;
    this.agency = agency;
    this.words = words;
  }

  /** A mail to the customer; what is null is written by itself. */
  public record Letter(String to, String subject, String text) {}

  /** What would be written by itself, to be changed before it is sent. */
  public Letter draft(QuotationView quotation) {
    Customer customer = directory.customer(quotation.customer());
    Map<String, Object> args =
        Map.of(
            "customer", customer.name(),
            "number", quotation.number(),
            "title", quotation.title(),
            "total", Formats.of(quotation.language()).money(quotation.total()),
            "until", Formats.of(quotation.language()).date(quotation.validUntil()),
            "agency", agency.agency().name());
    return new Letter(
        customer.email(),
        words.text(quotation.language(), "crm.quotation.mail.subject", args),
        words.text(quotation.language(), "crm.quotation.mail.text", args));
  }

  /**
   * @throws NotAvailable when mail or documents is away
   */
  void send(Caller caller, QuotationView quotation, Letter letter) {
    Outbox box = outbox;
    if (box == null) {
      throw new NotAvailable(CrmError.MAIL_AWAY);
    }
    new Checks().email("to", letter.to()).longest("subject", letter.subject(), 200).orThrow();
    Letter draft = draft(quotation);
    String to = given(letter.to(), draft.to());
    if (to == null) {
      throw new Invalid("to", CrmError.NO_MAIL_ADDRESS);
    }
    String subject = given(letter.subject(), draft.subject());
    String text = given(letter.text(), draft.text());
    Mail.Attachment pdf =
        new Mail.Attachment(
            quotation.number() + ".pdf", "application/pdf", document.pdf(quotation));
    box.send(
        caller,
        new Mail(
            "crm",
            "quotation:" + quotation.number(),
            quotation.customer(),
            to,
            quotation.customerName(),
            subject,
            Paragraphs.of(text),
            text,
            List.of(pdf),
            Map.of()));
    log(caller, quotation, to, subject);
  }

  private void log(Caller caller, QuotationView quotation, String to, String subject) {
    activities.create(
        caller,
        new ActivityInput(
            quotation.customer(),
            null,
            quotation.opportunity(),
            ActivityKind.EMAIL,
            ActivityPurpose.PRODUCT,
            subject.length() > 200 ? subject.substring(0, 200) : subject,
            quotation.number() + " → " + to,
            null,
            true,
            null,
            caller.user()));
  }

  private static String given(String text, String otherwise) {
    return text == null || text.isBlank() ? otherwise : text.strip();
  }
}
