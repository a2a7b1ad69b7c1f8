package org.tourwright.campaigns.campaign;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.tourwright.campaigns.CampaignsError;
import org.tourwright.campaigns.mail.Html;
import org.tourwright.campaigns.mail.Placeholders;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.CoreError;

/** What a campaign must be to be kept, and what it must be to be sent. */
final class CampaignCheck {

  static final Set<String> LANGUAGES = Set.of("en", "vi", "zh");
  private static final int LONGEST_BODY = 200_000;

  private CampaignCheck() {}

  /** A draft may lack much, but what is there is right. */
  static Checks draft(CampaignDetails in) {
    Checks checks =
        new Checks()
            .required("name", in.name(), 200)
            .that(
                in.language() != null && LANGUAGES.contains(in.language()),
                "language",
                CoreError.NOT_A_CHOICE)
            .inOrder("endsOn", in.startsOn(), in.endsOn());
    money(checks, in.budget(), in.spent());
    content(checks, "", new Content(in.subject(), in.body()), false);
    if (in.translations() != null) {
      in.translations()
          .forEach(
              (language, content) -> {
                String path = "translations." + language + ".";
                checks
                    .that(
                        LANGUAGES.contains(language),
                        "translations." + language,
                        CoreError.NOT_A_CHOICE)
                    .that(
                        !language.equals(in.language()),
                        "translations." + language,
                        CampaignsError.MAIN_LANGUAGE_TWICE);
                content(checks, path, content == null ? new Content(null, null) : content, true);
              });
    }
    return checks;
  }

  static Checks money(Checks checks, Money budget, Money spent) {
    return checks
        .notNegative("budget", budget)
        .notNegative("spent", spent)
        .that(
            budget == null
                || spent == null
                || budget.getCurrencyUnit().equals(spent.getCurrencyUnit()),
            "spent",
            CampaignsError.CURRENCIES_DIFFER);
  }

  /** Before the start nothing may lack. */
  static Checks ready(Campaign campaign) {
    return new Checks()
        .required("segmentId", campaign.segment)
        .required("startsOn", campaign.startsOn)
        .required("endsOn", campaign.endsOn)
        .required("subject", campaign.subject, 200)
        .required("body", campaign.body, LONGEST_BODY);
  }

  static void content(Checks checks, String path, Content content, boolean whole) {
    if (whole) {
      checks
          .required(path + "subject", content.subject(), 200)
          .required(path + "body", content.body(), LONGEST_BODY);
    } else {
      checks
          .longest(path + "subject", content.subject(), 200)
          .longest(path + "body", content.body(), LONGEST_BODY);
    }
    placeholders(checks, path + "subject", content.subject());
    checks.that(
        !Placeholders.leaves(content.subject()),
        path + "subject",
        CampaignsError.UNSUBSCRIBE_IN_SUBJECT);
    // What is too long is refused already, and not worth the reading.
    if (content.body() == null || content.body().length() <= LONGEST_BODY) {
      placeholders(checks, path + "body", content.body());
      checks.that(Html.safe(content.body()), path + "body", CampaignsError.UNSAFE_HTML);
    }
  }

  private static void placeholders(Checks checks, String field, String text) {
    List<String> unknown = Placeholders.unknown(text);
    checks.that(
        unknown.isEmpty(),
        field,
        CampaignsError.UNKNOWN_PLACEHOLDER,
        Map.of("names", "{" + String.join("}, {", unknown) + "}"));
  }
}
