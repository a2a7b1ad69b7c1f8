package org.tourwright.crm.activity;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.crm.CrmError;
import org.tourwright.crm.CrmStore;
import org.tourwright.crm.Permissions;
import org.tourwright.crm.customer.Directory;

/** Writes activities. */
@Component(service = Activities.class)
public final class Activities {

  private final CrmStore store;
  private final Directory directory;
  private final ActivityLists lists;
  private final ActivityMail mail;

  @Activate
  public Activities(
      @Reference CrmStore store,
      @Reference Directory directory,
      @Reference ActivityLists lists,
      @Reference ActivityMail mail) {
    this.store = store;
    this.directory = directory;
    this.lists = lists;
    this.mail = mail;
  }

  public ActivityView create(Caller caller, ActivityInput input) {
    check(input);
    directory.mustKnow("assignee", input.assignee());
    return store.write(
        caller,
        em -> {
          Activity one = Activity.fresh(caller.name());
          fill(one, input);
          one.owner = input.assignee() == null ? caller.user() : input.assignee();
          one.describe(about(caller, em, input.customer(), input.opportunity(), input.lead()));
          if (Boolean.TRUE.equals(input.done()) || input.kind() == ActivityKind.NOTE) {
            one.log(input.result());
          }
          em.persist(one);
          em.flush();
          mail.tell(caller, one);
          return lists.view(one);
        });
  }

  public ActivityView update(Caller caller, UUID id, Version expected, ActivityInput input) {
    check(input);
    directory.mustKnow("assignee", input.assignee());
    return change(
        caller,
        id,
        (em, one) -> {
          expected.mustBe(one.version);
          if (!Objects.equals(input.opportunity(), one.opportunity)) {
            seen(caller, em, "Opportunity", Permissions.OPPORTUNITY_READ, input.opportunity());
          }
          if (!Objects.equals(input.lead(), one.lead)) {
            seen(caller, em, "Lead", Permissions.LEAD_READ, input.lead());
          }
          boolean handedOver = input.assignee() != null && !input.assignee().equals(one.owner);
          fill(one, input);
          one.owner = input.assignee() == null ? one.owner : input.assignee();
          one.describe(directory.customer(one.customer));
          if (handedOver) {
            mail.tell(caller, one);
          }
        });
  }

  /**
   * A mail to a customer.
   *
   * @param to null for the customer's address
   */
  public record Letter(
      CustomerId customer, UUID lead, UUID opportunity, String to, String subject, String text) {}

  /** Mails a customer and notes it in the conversation log. */
  public ActivityView write(Caller caller, Letter letter) {
    new Checks()
        .required("customer", letter.customer())
        .required("subject", letter.subject(), 200)
        .required("text", letter.text(), 4000)
        .email("to", letter.to())
        .orThrow();
    return store.write(
        caller,
        em -> {
          Customer customer =
              about(caller, em, letter.customer(), letter.opportunity(), letter.lead());
          boolean given = letter.to() != null && !letter.to().isBlank();
          String to = given ? letter.to().strip() : customer.email();
          if (to == null || to.isBlank()) {
            throw new Invalid("to", CrmError.NO_MAIL_ADDRESS);
          }
          mail.write(caller, customer, to, letter.subject().strip(), letter.text());
          return create(caller, log(caller, letter, to));
        });
  }

  private static ActivityInput log(Caller caller, Letter letter, String to) {
    return new ActivityInput(
        letter.customer(),
        letter.lead(),
        letter.opportunity(),
        ActivityKind.EMAIL,
        ActivityPurpose.FOLLOW_UP,
        letter.subject().strip(),
        letter.text(),
        null,
        true,
        "→ " + to,
        caller.user());
  }

  /** It is done; the result may be told. */
  public ActivityView finish(Caller caller, UUID id, String result) {
    new Checks().longest("result", result, 4000).orThrow();
    return change(caller, id, (em, one) -> one.finish(result));
  }

  public ActivityView reopen(Caller caller, UUID id) {
    return change(caller, id, (em, one) -> one.reopen());
  }

  public void delete(Caller caller, UUID id, Version expected) {
    store.run(
        caller,
        em -> {
          Activity one = Activity.find(em, id);
          caller.requireFor(Permissions.ACTIVITY_WRITE, one.owner);
          expected.mustBe(one.version);
          em.remove(one);
        });
  }

  private ActivityView change(Caller caller, UUID id, BiConsumer<EntityManager, Activity> change) {
    return store.write(
        caller,
        em -> {
          Activity one = Activity.find(em, id);
          caller.requireFor(Permissions.ACTIVITY_WRITE, one.owner);
          change.accept(em, one);
          em.flush();
          return lists.view(one);
        });
  }

  private static void check(ActivityInput input) {
    boolean about = input.customer() != null || input.opportunity() != null || input.lead() != null;
    new Checks()
        .required("kind", input.kind())
        .required("subject", input.subject(), 200)
        .required("customer", about ? Boolean.TRUE : null)
        .longest("details", input.details(), 4000)
        .longest("result", input.result(), 4000)
        .orThrow();
  }

  private static void fill(Activity one, ActivityInput input) {
    one.lead = input.lead();
    one.opportunity = input.opportunity();
    one.kind = input.kind();
    one.purpose = input.purpose() == null ? ActivityPurpose.FOLLOW_UP : input.purpose();
    one.subject = input.subject().strip();
    one.details = input.details();
    one.dueAt = input.dueAt() == null ? Instant.now() : input.dueAt();
    one.result = input.result();
    one.updatedAt = Instant.now();
  }

  /** The customer whom it is about; the caller sees whatever is named. */
  private Customer about(
      Caller caller, EntityManager em, CustomerId customer, UUID opportunity, UUID lead) {
    CustomerId ofOpportunity =
        seen(caller, em, "Opportunity", Permissions.OPPORTUNITY_READ, opportunity);
    CustomerId ofLead = seen(caller, em, "Lead", Permissions.LEAD_READ, lead);
    CustomerId related = ofOpportunity == null ? ofLead : ofOpportunity;
    return customer == null || customer.equals(related)
        ? directory.customer(related)
        : directory.customer(caller, customer);
  }

  /** The customer of what it names; null for nothing. */
  private static CustomerId seen(
      Caller caller, EntityManager em, String entity, String permission, UUID id) {
    if (id == null) {
      return null;
    }
    Object[] found =
        em.createQuery(
                "select e.customer, e.owner from " + entity + " e where e.id = :id", Object[].class)
            .setParameter("id", id)
            .getResultStream()
            .findFirst()
            .orElseThrow(NotFound::new);
    caller.requireFor(permission, (UserId) found[1]);
    return (CustomerId) found[0];
  }
}
