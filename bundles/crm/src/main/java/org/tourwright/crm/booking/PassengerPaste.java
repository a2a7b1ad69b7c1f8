package org.tourwright.crm.booking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.tourwright.core.booking.Passenger.Gender;
import org.tourwright.core.error.FieldError;
import org.tourwright.core.error.Invalid;
import org.tourwright.crm.CrmError;
import org.tourwright.persistence.SearchText;

/**
 * Reads passengers from lines that were copied out of a spreadsheet or a mail. Columns are parted
 * by tabs, semicolons or commas; a header line names them, else they are name, gender, birthday,
 * document, expiry, nationality, phone, roommate, needs.
 */
final class PassengerPaste {

  /** A column. */
  private enum Field {
    NAME("name", "full name", "ho ten", "ho va ten", "ten", "姓名", "名字"),
    GENDER("gender", "sex", "gioi tinh", "性别"),
    BIRTHDAY("birthday", "date of birth", "dob", "ngay sinh", "sinh ngay", "出生日期", "生日"),
    DOCUMENT(
        "document",
        "document number",
        "passport",
        "passport no",
        "ho chieu",
        "so ho chieu",
        "cccd",
        "so cccd",
        "so giay to",
        "giay to",
        "证件号",
        "证件号码",
        "护照号",
        "护照号码"),
    EXPIRES("expires", "expiry", "date of expiry", "het han", "ngay het han", "有效期", "有效期至"),
    NATIONALITY("nationality", "quoc tich", "国籍"),
    PHONE("phone", "tel", "dien thoai", "so dien thoai", "sdt", "电话", "手机", "手机号"),
    ROOMMATE("roommate", "room", "phong", "o cung", "ghep phong", "同房", "同住", "房间"),
    NEEDS("needs", "notes", "ghi chu", "yeu cau", "备注", "特殊要求");

    // Immutable: List.of makes it.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> names;

    Field(String... names) {
      this.names = List.of(names);
    }
  }

  private static final Map<String, Gender> GENDERS =
      Map.ofEntries(
          Map.entry("f", Gender.F),
          Map.entry("female", Gender.F),
          Map.entry("nu", Gender.F),
          Map.entry("女", Gender.F),
          Map.entry("ms", Gender.F),
          Map.entry("mrs", Gender.F),
          Map.entry("m", Gender.M),
          Map.entry("male", Gender.M),
          Map.entry("nam", Gender.M),
          Map.entry("男", Gender.M),
          Map.entry("mr", Gender.M),
          Map.entry("x", Gender.X));

  private static final Map<String, String> COUNTRIES =
      Map.ofEntries(
          Map.entry("viet nam", "VN"),
          Map.entry("vietnam", "VN"),
          Map.entry("越南", "VN"),
          Map.entry("vnm", "VN"),
          Map.entry("trung quoc", "CN"),
          Map.entry("china", "CN"),
          Map.entry("中国", "CN"),
          Map.entry("chn", "CN"));

  private static final List<DateTimeFormatter> DATES =
      List.of(
          form("uuuu-M-d"),
          form("d/M/uuuu"),
          form("d-M-uuuu"),
          form("d.M.uuuu"),
          form("uuuu/M/d"),
          form("uuuu年M月d日"));

  private static final Pattern COUNTRY = Pattern.compile("[A-Za-z]{2}");

  private final List<FieldError> errors = new ArrayList<>();

  private PassengerPaste() {}

  /**
   * @throws Invalid with every line that cannot be read
   */
  static List<PassengerInput> read(String text) {
    PassengerPaste paste = new PassengerPaste();
    List<PassengerInput> found = paste.lines(text == null ? "" : text);
    if (!paste.errors.isEmpty()) {
      throw new Invalid(paste.errors);
    }
    if (found.isEmpty()) {
      throw new Invalid("text", CrmError.NOTHING_PASTED);
    }
    return found;
  }

  private List<PassengerInput> lines(String text) {
    List<String> lines = text.lines().toList();
    String separator = text.contains("\t") ? "\t" : text.contains(";") ? ";" : ",";
    List<Field> columns = Arrays.asList(Field.values());
    List<PassengerInput> found = new ArrayList<>();
    boolean begun = false;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      String[] cells = lines.get(i).split(Pattern.quote(separator), -1);
      List<Field> header = begun ? null : header(cells);
      begun = true;
      if (header != null) {
        columns = header;
      } else {
        found.add(passenger(i + 1, values(columns, cells)));
      }
    }
    return found;
  }

  /** The columns that a header line names; null when it is none. */
  private static List<Field> header(String[] cells) {
    List<Field> columns = new ArrayList<>();
    for (String cell : cells) {
      String folded = SearchText.fold(cell);
      columns.add(
          Arrays.stream(Field.values())
              .filter(field -> field.names.contains(folded))
              .findFirst()
              .orElse(null));
    }
    return columns.contains(Field.NAME) ? columns : null;
  }

  private static Map<Field, String> values(List<Field> columns, String[] cells) {
    Map<Field, String> values = new HashMap<>();
    for (int i = 0; i < Math.min(cells.length, columns.size()); i++) {
      String cell = cells[i].strip();
      if (columns.get(i) != null && !cell.isEmpty()) {
        values.put(columns.get(i), cell);
      }
    }
    return values;
  }

  private PassengerInput passenger(int line, Map<Field, String> values) {
    if (!values.containsKey(Field.NAME)) {
      wrong(line, "");
    }
    return new PassengerInput(
        values.getOrDefault(Field.NAME, ""),
        gender(line, values.get(Field.GENDER)),
        date(line, values.get(Field.BIRTHDAY)),
        values.get(Field.DOCUMENT),
        date(line, values.get(Field.EXPIRES)),
        country(line, values.get(Field.NATIONALITY)),
        values.get(Field.PHONE),
        values.get(Field.ROOMMATE),
        values.get(Field.NEEDS));
  }

  private Gender gender(int line, String text) {
    Gender gender = text == null ? null : GENDERS.get(SearchText.fold(text));
    if (text != null && gender == null) {
      wrong(line, text);
    }
    return gender;
  }

  private LocalDate date(int line, String text) {
    if (text == null) {
      return null;
    }
    for (DateTimeFormatter form : DATES) {
      try {
        return LocalDate.parse(text, form);
      } catch (DateTimeException e) {
        // the next form may fit
      }
    }
    wrong(line, text);
    return null;
  }

  private String country(int line, String text) {
    if (text == null) {
      return null;
    }
    if (COUNTRY.matcher(text).matches()) {
      return text.toUpperCase(Locale.ROOT);
    }
    String country = COUNTRIES.get(SearchText.fold(text));
    if (country == null) {
      wrong(line, text);
    }
    return country;
  }

  private void wrong(int line, String text) {
    errors.add(new FieldError("text", CrmError.PASSENGER_LINE, Map.of("line", line, "text", text)));
  }

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
