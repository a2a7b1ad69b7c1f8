package org.tourwright.care.feedback;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tourwright.care.CareError;
import org.tourwright.care.CareSettings;
import org.tourwright.care.cases.CaseDesk;
import org.tourwright.care.cases.CaseKind;
import org.tourwright.care.cases.NewCase;
import org.tourwright.care.store.CareStore;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.user.Caller;
import org.tourwright.core.word.Words;

/** Takes answers; a low score opens a case in the same transaction (R110, R111, R178). */
@Component(service = Answers.class)
public final class Answers {

  private final CareStore store;
  private final CaseDesk desk;
  private final AgencyProfile agency;
  private final CareSettings settings;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Words words;

  @Activate
  public Answers(
      @Reference CareStore store,
      @Reference CaseDesk desk,
      @Reference AgencyProfile agency,
      @Reference CareSettings settings) {
    this.store = store;
    this.desk = desk;
    this.agency = agency;
    this.settings = settings;
  }

  /** What is behind a link, detached; empty for an unknown one. */
  Optional<Feedback> behind(String token) {
    return store.read(em -> byToken(em, token));
  }

  /**
   * The customer's answer by the public form. An answer given already stays as it is.
   *
   * @throws org.tourwright.core.error.Invalid when scores are missing or out of range
   */
  void answer(String token, Scores scores) {
    scores.check().orThrow();
    Caller caller = Caller.system("care.form");
    store.run(
        caller,
        em ->
            byToken(em, token)
                .filter(found -> !found.answered() && !found.expired(agency.today()))
                .ifPresent(found -> take(caller, found, scores)));
  }

  /** An answer that somebody took down, on the phone for example (R172). */
  void note(Caller caller, UUID id, Scores scores) {
    scores.check().orThrow();
    store.run(
        caller,
        em -> {
          Feedback feedback = FeedbackBook.required(em, id);
          caller.requireFor(FeedbackBook.WRITE, feedback.salesperson);
          if (feedback.answered()) {
            throw new Conflict(CareError.ALREADY_ANSWERED);
          }
          take(caller, feedback, scores);
        });
  }

  private void take(Caller caller, Feedback feedback, Scores scores) {
    feedback.answer(scores, Requests.now());
    if (settings.lowScore().concerns(scores)) {
      feedback.caseId = desk.open(caller, complaint(feedback, scores));
    }
  }

  NewCase complaint(Feedback feedback, Scores scores) {
    String subject = word("care.case.lowScore", Map.of("tour", feedback.tourTitle));
    String marks =
        scores.given().entrySet().stream()
            .map(given -> word("care.feedback.item." + given.getKey()) + ": " + given.getValue())
            .collect(Collectors.joining(", "));
    String recommend =
        scores.recommend() == null
            ? ""
            : "\n" + word("care.feedback.recommend") + ": " + scores.recommend();
    String comment = scores.comment() == null ? "" : "\n\n" + scores.comment();
    return new NewCase(
        feedback.customer,
        feedback.customerName,
        feedback.booking,
        feedback.bookingNumber,
        feedback.tourTitle,
        feedback.id,
        CaseKind.COMPLAINT,
        settings.lowScore().priority(scores),
        subject,
        marks + recommend + comment);
  }

  private String word(String key) {
    return word(key, Map.of());
  }

  /** In the agency's language: colleagues read it. */
  private String word(String key, Map<String, Object> arguments) {
    Words known = words;
    return known == null ? key : known.text(agency.agency().language(), key, arguments);
  }

  private static Optional<Feedback> byToken(EntityManager em, String token) {
    return token == null || token.length() > 40
        ? Optional.empty()
        : em
            .createQuery("select f from Feedback f where f.token = :token", Feedback.class)
            .setParameter("token", token)
            .getResultList()
            .stream()
            .findFirst();
  }
}
