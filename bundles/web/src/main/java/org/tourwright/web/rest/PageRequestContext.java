package org.tourwright.web.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.ws.rs.core.MultivaluedMap;
import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.FieldError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.error.PlainText;
import org.tourwright.core.page.PageRequest;

/** Gives REST methods their {@code @Context PageRequest}: limit, after, sort and q of the query. */
public final class PageRequestContext implements ContextProvider<PageRequest> {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}");
  private static final Pattern SORT = Pattern.compile("-?[A-Za-z][A-Za-z0-9.]{0,60}");
  private static final int LONGEST_TEXT = 200;
  private static final int LONGEST_CURSOR = 2000;

  @Override
  public PageRequest createContext(Message message) {
    String query = (String) message.get(Message.QUERY_STRING);
    MultivaluedMap<String, String> values =
        JAXRSUtils.getStructuredParams(query == null ? "" : query, "&", true, true);
    return of(
        values.getFirst("limit"),
        values.getFirst("after"),
        values.getFirst("sort"),
        values.getFirst("q"));
  }

  static PageRequest of(String limit, String after, String sort, String q) {
    List<FieldError> errors = new ArrayList<>();
    int wanted = limit(blankToNull(limit), errors);
    if (blankToNull(sort) != null && !SORT.matcher(sort.strip()).matches()) {
      errors.add(new FieldError("sort", CoreError.INVALID));
    }
    if (q != null && !PlainText.is(q)) {
      errors.add(new FieldError("q", CoreError.BAD_CHARACTERS));
    }
    if (q != null && q.length() > LONGEST_TEXT) {
      errors.add(new FieldError("q", CoreError.TOO_LONG, Map.of("max", LONGEST_TEXT)));
    }
    if (after != null && after.length() > LONGEST_CURSOR) {
      errors.add(new FieldError("after", CoreError.INVALID));
    }
    if (!errors.isEmpty()) {
      throw new Invalid(errors);
    }
    return new PageRequest(wanted, blankToNull(after), sort, q);
  }

  /** How many a method gives that takes no {@link PageRequest}. */
  static int limit(String limit) {
    List<FieldError> errors = new ArrayList<>();
    int wanted = limit(limit, errors);
    if (!errors.isEmpty()) {
      throw new Invalid(errors);
    }
    return wanted;
  }

  private static int limit(String limit, List<FieldError> errors) {
    if (limit == null) {
      return 0;
    }
    if (!NUMBER.matcher(limit).matches()) {
      errors.add(new FieldError("limit", CoreError.NOT_A_NUMBER));
      return 0;
    }
    int number = Integer.parseInt(limit);
    if (number < 1) {
      errors.add(new FieldError("limit", CoreError.TOO_SMALL, Map.of("min", 1)));
    } else if (number > PageRequest.LARGEST) {
      errors.add(new FieldError("limit", CoreError.TOO_LARGE, Map.of("max", PageRequest.LARGEST)));
    }
    return number;
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
