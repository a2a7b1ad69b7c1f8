package org.tourwright.core.jpa.customer;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.customer.CustomerDetails;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.CustomerKind;
import org.tourwright.core.customer.CustomerSource;
import org.tourwright.core.customer.CustomerStage;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.FieldError;
import org.tourwright.core.importing.ImportField;
import org.tourwright.core.importing.ImportRow;
import org.tourwright.core.importing.Importer;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.SearchText;

/**
 * Takes lists of customers in, as agencies keep them: Vietnamese or Chinese headers, Excel dates,
 * duplicate phones.
 */
@Component(service = Importer.class)
public final class CustomerImporter implements Importer {

  /** Written at once, so that an import of 50,000 lines does not keep them all in memory. */
  private static final int BATCH = 500;

  private static final List<DateTimeFormatter> DATES =
      List.of(
          date("d/M/uuuu"),
          date("d-M-uuuu"),
          date("d.M.uuuu"),
          date("uuuu-M-d"),
          date("uuuu/M/d"),
          date("uuuu年M月d日"));

  private final CustomerRows customers;
  private final CoreStore store;

  @Activate
  public CustomerImporter(@Reference CustomerRows customers, @Reference CoreStore store) {
    this.customers = customers;
    this.store = store;
  }

  @Override
  public String key() {
    return "core.customers";
  }

  @Override
  public String permission() {
    return "core:customer:import";
  }

  @Override
  public List<ImportField> fields() {
    return CustomerFields.ALL;
  }

  @Override
  public Map<Integer, List<FieldError>> check(Caller caller, List<ImportRow> rows, Seen earlier) {
    Set<String> phones = known("phoneKey", rows, row -> CustomerWords.phoneKey(phone(row)));
    Set<String> emails = known("emailKey", rows, row -> CustomerWords.emailKey(row.text("email")));
    Map<Integer, List<FieldError>> errors = new HashMap<>();
    for (ImportRow row : rows) {
      List<FieldError> wrong = new ArrayList<>(CustomerChecks.of(details(row)).errors());
      if (row.text("birthday") != null && birthday(row) == null) {
        wrong.add(new FieldError("birthday", CoreError.NOT_A_DATE));
      }
      if (row.text("country") != null && country(row) == null) {
        wrong.add(new FieldError("country", CoreError.NOT_A_CHOICE));
      }
      duplicate("phone", CustomerWords.phoneKey(phone(row)), phones, row, earlier, wrong);
      duplicate("email", CustomerWords.emailKey(row.text("email")), emails, row, earlier, wrong);
      if (!wrong.isEmpty()) {
        errors.put(row.line(), wrong);
      }
    }
    return errors;
  }

  private static void duplicate(
      String field,
      String key,
      Set<String> known,
      ImportRow row,
      Seen earlier,
      List<FieldError> wrong) {
    if (key == null) {
      return;
    }
    int first = earlier.firstLine(field + ":" + key, row.line());
    if (first != row.line()) {
      wrong.add(new FieldError(field, CustomerError.DUPLICATE_LINE, Map.of("line", first)));
    } else if (known.contains(key)) {
      wrong.add(new FieldError(field, CustomerError.DUPLICATE_CUSTOMER));
    }
  }

  private Set<String> known(
      String attribute, List<ImportRow> rows, Function<ImportRow, String> key) {
    List<String> keys = rows.stream().map(key).filter(k -> k != null).distinct().toList();
    Set<String> known = new HashSet<>();
    for (int from = 0; from < keys.size(); from += 1000) {
      List<String> part = keys.subList(from, Math.min(from + 1000, keys.size()));
      known.addAll(
          store.read(
              em ->
                  em.createQuery(
                          "select e."
                              + attribute
                              + " from Customer e where e."
                              + attribute
                              + " in :keys",
                          String.class)
                      .setParameter("keys", part)
                      .getResultList()));
    }
    return known;
  }

  @Override
  public List<UUID> write(Caller caller, List<ImportRow> rows) {
    List<UUID> ids = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += BATCH) {
      List<ImportRow> part = rows.subList(from, Math.min(from + BATCH, rows.size()));
      ids.addAll(customers.createAll(caller, part.stream().map(row -> details(row)).toList()));
    }
    return ids;
  }

  @Override
  public int undo(Caller caller, Collection<UUID> ids) {
    return customers.withdraw(caller, ids.stream().map(CustomerId::new).toList());
  }

  static CustomerDetails details(ImportRow row) {
    String country = country(row);
    return new CustomerDetails(
        kind(row),
        name(row),
        row.text("email"),
        phone(row),
        row.text("address"),
        country,
        language(row, country),
        birthday(row),
        CustomerSource.OTHER,
        CustomerStage.TARGET,
        null,
        row.text("notes"),
        false);
  }

  /**
   * Lists may have the family name in a column of its own; it comes first, and Chinese joins it.
   */
  private static String name(ImportRow row) {
    String family = row.text("familyName");
    String given = row.text("name");
    if (family == null || given == null) {
      return given;
    }
    boolean han = family.codePoints().allMatch(Character::isIdeographic);
    return family + (han ? "" : " ") + given;
  }

  /**
   * A number in a spreadsheet has lost the zero that Vietnamese numbers begin with: nine digits are
   * left of a mobile phone's, ten that begin with a 2 of another's.
   */
  private static String phone(ImportRow row) {
    String text = row.text("phone");
    String country = country(row);
    boolean lost =
        row.values().get("phone") instanceof BigDecimal
            && (country == null || country.equals("VN"))
            && text.matches("[1-9][0-9]{8}|2[0-9]{9}");
    return lost ? "0" + text : text;
  }

  private static CustomerKind kind(ImportRow row) {
    String text = SearchText.fold(row.text("kind"));
    boolean company =
        List.of("cong ty", "company", "to chuc", "doanh nghiep", "公司", "企业", "单位").stream()
            .anyMatch(text::contains);
    return company ? CustomerKind.COMPANY : CustomerKind.PERSON;
  }

  private static String language(ImportRow row, String country) {
    String text = SearchText.fold(row.text("language"));
    if (text.startsWith("vi") || text.contains("tieng viet") || text.contains("越")) {
      return "vi";
    } else if (text.startsWith("zh")
        || text.contains("trung")
        || text.contains("中")
        || text.startsWith("chin")) {
      return "zh";
    } else if (text.startsWith("en") || text.contains("anh") || text.contains("英")) {
      return "en";
    }
    return country == null || country.equals("VN")
        ? "vi"
        : Set.of("CN", "TW", "HK", "MO").contains(country) ? "zh" : "en";
  }

  private static String country(ImportRow row) {
    return Countries.code(row.text("country"));
  }

  private static LocalDate birthday(ImportRow row) {
    Object value = row.values().get("birthday");
    if (value instanceof LocalDate date) {
      return date;
    }
    String text = row.text("birthday");
    if (text == null) {
      return null;
    }
    for (DateTimeFormatter format : DATES) {
      try {
        return LocalDate.parse(text, format);
      } catch (DateTimeException next) {
        // another way of writing may fit
      }
    }
    return null;
  }

  private static DateTimeFormatter date(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
