package org.tourwright.crm.activity;

import java.time.ZoneId;
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
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.message.Mail;
import org.tourwright.core.message.Outbox;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.User;
import org.tourwright.core.user.Users;
import org.tourwright.core.word.Words;
import org.tourwright.crm.CrmError;
import org.tourwright.crm.print.Formats;
import org.tourwright.crm.print.Paragraphs;

/** Mail about activities: to a colleague who was given a task (R53), and to customers (R48). */
@Component(service = ActivityMail.class)
public class ActivityMail {

  private final Users users;
  private final Words words;
  private final AgencyProfile agency;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  volatile Outbox outbox;

  @Activate
  public ActivityMail(
      @Reference Users users, @Reference Words words, @Reference AgencyProfile agency) {
    this.users = users;
    this.words = words;
    this.agency = agency;
  }

  /** Nothing happens where the colleague is the caller, has no address, or mail is away. */
  void tell(Caller caller, Activity one) {
    Outbox box = outbox;
    if (box == null || one.done || one.owner == null || caller.isSystem()) {
      return;
    }
    if (!one.owner.equals(caller.user())) {
      users
          .find(one.owner)
          .filter(user -> user.email() != null && !user.email().isBlank())
          .ifPresent(user -> box.send(caller, mail(caller, user, one)));
    }
  }

  /**
   * Mails a customer.
   *
   * @throws NotAvailable when mail is away
   */
  void write(Caller caller, Customer customer, String to, String subject, String text) {
    Outbox box = outbox;
    if (box == null) {
      throw new NotAvailable(CrmError.MAIL_AWAY);
    }
    box.send(
        caller,
        new Mail(
            "crm",
            "customer:" + customer.code(),
            customer.id(),
            to,
            customer.name(),
            subject,
            Paragraphs.of(text),
            text,
            List.of(),
            Map.of()));
  }

  private Mail mail(Caller caller, User to, Activity one) {
    ZoneId zone = agency.agency().zone();
    Map<String, Object> args =
        Map.of(
            "who",
            caller.name(),
            "subject",
            one.subject,
            "customer",
            one.customerName,
            "due",
            Formats.of(to.language()).dateTime(one.dueAt, zone));
    String text = words.text(to.language(), "crm.activity.mail.text", args);
    return new Mail(
        "crm",
        "activity:" + one.id,
        null,
        to.email(),
        to.name(),
        words.text(to.language(), "crm.activity.mail.subject", args),
        Paragraphs.of(text),
        text,
        List.of(),
        Map.of());
  }
}
