package org.tourwright.web.front;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import org.slf4j.MDC;
import org.tourwright.core.user.Caller;
import org.tourwright.web.Settings;
import org.tourwright.web.session.Session;
import org.tourwright.web.token.Token;

/** One request: what the front knows of it, from its arrival to its answer. One thread's. */
public final class Call {

  private static final String ATTRIBUTE = Call.class.getName();

  /** As long as the audit trail keeps it. */
  private static final Pattern GIVEN_ID = Pattern.compile("[A-Za-z0-9._-]{8,60}");

  private static final int LONGEST_ADDRESS = 60;
  private static final List<String> LANGUAGES = List.of("en", "vi", "zh");

  private final String requestId;
  private final String method;
  private final String path;
  private final String address;
  private final String origin;
  private final boolean https;
  private final String wanted;
  private boolean open;
  private boolean shownOnce;
  private String language;
  private Session session;
  private Token token;
  private Identity.Standing standing;
  private Caller caller;
  private String module = "none";
  private String route = "other";

  private Call(HttpServletRequest request, Settings settings) {
    String given = request.getHeader("X-Request-Id");
    this.requestId =
        given != null && GIVEN_ID.matcher(given).matches() ? given : UUID.randomUUID().toString();
    this.method = request.getMethod();
    this.path = request.getRequestURI();
    boolean trust = settings.trustForwarded();
    this.address = address(request, trust);
    String scheme = forwarded(request, "X-Forwarded-Proto", trust, request.getScheme());
    this.https = "https".equals(scheme);
    String host = forwarded(request, "X-Forwarded-Host", trust, request.getHeader("Host"));
    this.origin = scheme + "://" + (host == null ? "localhost" : host);
    this.wanted = language(request.getHeader("Accept-Language"));
    this.language = wanted == null ? "en" : wanted;
  }

  static Call begin(HttpServletRequest request, Settings settings) {
    Call call = new Call(request, settings);
    request.setAttribute(ATTRIBUTE, call);
    return call;
  }

  /** The call of a request that came through the front. */
  public static Call of(HttpServletRequest request) {
    return (Call) request.getAttribute(ATTRIBUTE);
  }

  public String requestId() {
    return requestId;
  }

  public String method() {
    return method;
  }

  /** As sent, without the query. */
  public String path() {
    return path;
  }

  /** The network address the request came from. */
  public String address() {
    return address;
  }

  /** Scheme, host and port as the browser sees them. */
  public String origin() {
    return origin;
  }

  public boolean https() {
    return https;
  }

  /** The language asked for; null when the request names none of ours. */
  public String wantedLanguage() {
    return wanted;
  }

  /** The language to answer in. */
  public String language() {
    return language;
  }

  /** Whether it came under /public, where only public methods are reached. */
  public boolean open() {
    return open;
  }

  void markOpen() {
    this.open = true;
  }

  /** Whether its answer holds a secret, of which no copy may be kept. */
  boolean shownOnce() {
    return shownOnce;
  }

  public void markShownOnce() {
    this.shownOnce = true;
  }

  /** The session that came with the request and is good for it; null for none, as for a token. */
  public Session session() {
    return session;
  }

  /** The API token that came with the request and is good for it; null for none. */
  public Token token() {
    return token;
  }

  /** The user of the session or token as caller; null without one. */
  public Caller caller() {
    return caller;
  }

  public void loggedIn(Session found, Caller user) {
    this.session = found;
    this.caller = user;
    this.language = user.language();
  }

  /** The id of the module that it is for; "none" where there is no such module. */
  public String module() {
    return module;
  }

  /** The path as its resource declares it, without ids; the kind of page for what is no API. */
  public String route() {
    return route;
  }

  /** Notes whom it is for. Not a word of what was sent: figures are kept by these for ever. */
  public void isFor(String moduleId, String declared) {
    this.module = moduleId;
    this.route = declared;
    MDC.put("module", moduleId);
  }

  /** What was found out of who asks; null before. */
  Identity.Standing standing() {
    return standing;
  }

  Identity.Standing settle(Identity.Standing found) {
    this.standing = found;
    return found;
  }

  void byToken(Token found, Caller user) {
    this.token = found;
    this.caller = user;
    this.language = user.language();
  }

  static String language(String header) {
    if (header == null || header.isBlank()) {
      return null;
    }
    try {
      return Locale.LanguageRange.parse(header).stream()
          .filter(range -> range.getWeight() > 0)
          .map(range -> range.getRange().split("-", 2)[0])
          .filter(LANGUAGES::contains)
          .findFirst()
          .orElse(null);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String address(HttpServletRequest request, boolean trust) {
    String given = forwarded(request, "X-Forwarded-For", trust, request.getRemoteAddr());
    return given.length() > LONGEST_ADDRESS ? given.substring(0, LONGEST_ADDRESS) : given;
  }

  /**
   * The last value of the last line was added by our own proxy; those before it, also in lines of
   * their own, may be invented by the client.
   */
  private static String forwarded(
      HttpServletRequest request, String header, boolean trust, String otherwise) {
    List<String> lines = trust ? Collections.list(request.getHeaders(header)) : List.of();
    if (lines.isEmpty()) {
      return otherwise;
    }
    String line = lines.get(lines.size() - 1);
    return line.substring(line.lastIndexOf(',') + 1).strip();
  }
}
