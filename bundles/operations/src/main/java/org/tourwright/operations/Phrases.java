package org.tourwright.operations;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tourwright.core.word.Words;

/** Words, dates and money in the language of a paper or mail. */
@Component(service = Phrases.class)
public final class Phrases {

  private static final Set<String> LANGUAGES = Set.of("en", "vi", "zh");

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Words words;

  /** Speaks the wanted language, or else the other one, or else English; both may be null. */
  public In in(String wanted, String otherwise) {
    return new In(spoken(wanted) ? wanted : spoken(otherwise) ? otherwise : "en");
  }

  private static boolean spoken(String language) {
    return language != null && LANGUAGES.contains(language);
  }

  /** One language. */
  public final class In {

    private final String language;

    private In(String language) {
      this.language = language;
    }

    public String language() {
      return language;
    }

    /** The word of this department; the key is given without the department's prefix. */
    public String say(String key) {
      return say(key, Map.of());
    }

    public String say(String key, Map<String, Object> arguments) {
      Words known = words;
      String full = "operations." + key;
      return known == null ? full : known.text(language, full, arguments);
    }

    public String date(LocalDate date) {
      if (date == null) {
        return "";
      }
      String form =
          switch (language) {
            case "vi" -> "dd/MM/yyyy";
            case "zh" -> "yyyy年M月d日";
            default -> "d MMM yyyy";
          };
      return DateTimeFormatter.ofPattern(form, Locale.ENGLISH).format(date);
    }

    public String dates(LocalDate from, LocalDate to) {
      return to == null || to.equals(from) ? date(from) : date(from) + " – " + date(to);
    }

    public String money(Money money) {
      if (money == null) {
        return "";
      }
      String digits =
          new java.text.DecimalFormat(
                  money.getScale() == 0 ? "#,##0" : "#,##0." + "0".repeat(money.getScale()),
                  java.text.DecimalFormatSymbols.getInstance(
                      "vi".equals(language) ? Locale.GERMANY : Locale.US))
              .format(money.getAmount());
      return digits + " " + money.getCurrencyUnit().getCode();
    }
  }
}
