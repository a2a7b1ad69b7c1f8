package org.tourwright.campaigns.campaign;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.campaigns.CampaignsError;
import org.tourwright.campaigns.mail.Letter;
import org.tourwright.campaigns.store.CampaignsStore;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.message.Mail;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.User;
import org.tourwright.core.user.Users;

/** Shows a campaign as its receiver will see it: on the page, and in one's own mailbox. */
@Component(service = TestMail.class)
public final class TestMail {

  private static final String CODE = "KH000001";

  private final CampaignsStore store;
  private final Users users;
  private final Customers customers;
  private final MailRoom mail;

  /**
   * What is being written.
   *
   * @param customerId as whom to see it; null for an invented customer
   */
  record Draft(String language, String subject, String body, CustomerId customerId) {}

  /** Where a test mail went. */
  record Sent(String to) {}

  @Activate
  public TestMail(
      @Reference CampaignsStore store,
      @Reference Users users,
      @Reference Customers customers,
      @Reference MailRoom mail) {
    this.store = store;
    this.users = users;
    this.customers = customers;
    this.mail = mail;
  }

  Letter.Written preview(Caller caller, Draft draft) {
    String language = draft.language() == null ? caller.language() : draft.language();
    Content content =
        new Content(
            draft.subject() == null ? "" : draft.subject(),
            draft.body() == null ? "" : draft.body());
    Checks checks =
        new Checks()
            .that(CampaignCheck.LANGUAGES.contains(language), "language", CoreError.NOT_A_CHOICE);
    CampaignCheck.content(checks, "", content, false);
    checks.orThrow();
    return mail.letter()
        .write(content.subject(), content.body(), receiver(caller, draft, language), null);
  }

  private Letter.Receiver receiver(Caller caller, Draft draft, String language) {
    if (draft.customerId() != null && caller.may("core:customer:read")) {
      Customer customer = customers.get(draft.customerId());
      caller.requireFor("core:customer:read", customer.owner());
      return new Letter.Receiver(customer.name(), customer.code(), language, null);
    }
    String name = mail.words().text(language, "campaigns.mail.exampleName");
    return new Letter.Receiver(name, CODE, language, null);
  }

  /** Sends the stored campaign to the caller, in every language that it has. */
  Sent send(Caller caller, UUID id) {
    User self =
        users
            .find(caller.user())
            .filter(user -> user.email() != null && !user.email().isBlank())
            .orElseThrow(() -> new Conflict(CampaignsError.NO_OWN_EMAIL));
    Campaign campaign = store.read(em -> Campaigns.required(em, id));
    new Checks()
        .required("subject", campaign.subject, 200)
        .required("body", campaign.body)
        .orThrow();
    store.run(
        caller,
        em -> {
          send(caller, campaign, self, campaign.language);
          campaign.translated().keySet().forEach(other -> send(caller, campaign, self, other));
        });
    return new Sent(self.email());
  }

  private void send(Caller caller, Campaign campaign, User self, String language) {
    Content content = campaign.content(language);
    Letter.Written written =
        mail.letter()
            .write(
                content.subject(),
                content.body(),
                new Letter.Receiver(self.name(), CODE, language, null),
                null);
    String subject =
        mail.words().text(language, "campaigns.mail.test", Map.of("subject", written.subject()));
    mail.outbox()
        .send(
            caller,
            new Mail(
                "campaigns",
                "campaign-test:" + campaign.name,
                null,
                self.email(),
                self.name(),
                subject,
                written.html(),
                written.text(),
                List.of(),
                Map.of()));
  }
}
