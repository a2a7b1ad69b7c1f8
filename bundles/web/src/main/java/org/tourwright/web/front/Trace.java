package org.tourwright.web.front;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import org.slf4j.MDC;

/**
 * The trace that a request is part of, as W3C Trace Context has it: its number stands in the log,
 * and the whole header is there for those that call others in its course.
 */
final class Trace {

  private static final Pattern PARENT =
      Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

  private Trace() {}

  static void begin(HttpServletRequest request) {
    String parent = request.getHeader("traceparent");
    String id = id(parent);
    if (id != null) {
      MDC.put("traceparent", parent);
      MDC.put("traceId", id);
    }
  }

  static void end() {
    MDC.remove("traceparent");
    MDC.remove("traceId");
  }

  /** Null for none, and for what is no trace. */
  static String id(String parent) {
    Matcher matcher = parent == null ? null : PARENT.matcher(parent);
    return matcher != null && matcher.matches() ? matcher.group(1) : null;
  }
}
