package org.tourwright.integrations.webhook;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.document.Markup;
import org.tourwright.core.message.Mail;
import org.tourwright.core.message.Outbox;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.User;
import org.tourwright.core.user.Users;
import org.tourwright.core.word.Words;

/** Tells those who look after webhooks what the platform did by itself. */
@Component(service = AdminNotes.class)
public final class AdminNotes {

  private static final Logger LOG = LoggerFactory.getLogger(AdminNotes.class);

  private final Users users;

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
  public AdminNotes(@Reference Users users) {
    this.users = users;
  }

  /**
   * By mail, in the language of each; without mail the page and the home page say it.
   *
   * @param place of the address, as {@link Target#place} gives it
   */
  void switchedOff(Caller caller, String name, String place, Endpoint.OffReason reason) {
    LOG.warn("The webhook endpoint {} ({}) was switched off: {}", name, place, reason);
    Outbox out = outbox;
    Words spoken = words;
    if (out == null || spoken == null) {
      return;
    }
    for (User user : users.withPermission(Endpoints.WRITE)) {
      if (user.email() != null && !user.email().isBlank()) {
        out.send(caller, mail(spoken, user, name, place, reason));
      }
    }
  }

  private static Mail mail(
      Words words, User user, String name, String place, Endpoint.OffReason reason) {
    Map<String, Object> arguments = Map.of("name", name, "url", place);
    String subject = words.text(user.language(), "integrations.mail.off", arguments);
    String text = words.text(user.language(), "integrations.mail.off." + reason.name(), arguments);
    return new Mail(
        "integrations",
        "webhook:" + name,
        null,
        user.email(),
        user.name(),
        subject,
        "<p>" + Markup.escape(text) + "</p>",
        text,
        List.of(),
        Map.of());
  }
}
