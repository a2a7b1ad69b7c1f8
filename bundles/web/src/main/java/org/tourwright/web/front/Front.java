package org.tourwright.web.front;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.servlet.AsyncEvent;
import javax.servlet.AsyncListener;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.MDC;
import org.tourwright.web.Settings;
import org.tourwright.web.WebError;
import org.tourwright.web.health.Health;
import org.tourwright.web.limit.RateLimits;
import org.tourwright.web.metric.GateWaits;
import org.tourwright.web.metric.MetricsPage;
import org.tourwright.web.metric.Requests;
import org.tourwright.web.module.Entered;
import org.tourwright.web.module.FrontLeaves;
import org.tourwright.web.module.Gate;
import org.tourwright.web.module.Slot;
import org.tourwright.web.page.Pages;
import org.tourwright.web.problem.BodyTooLarge;
import org.tourwright.web.problem.Declined;
import org.tourwright.web.problem.Problems;

/** Every request to the platform comes in here and is handed to whom it is for. */
@Component(service = Servlet.class, property = "tourwright.front:Boolean=true")
public final class Front extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Set<String> OWN =
      Set.of(
          "session",
          "words",
          "modules",
          "module-figures",
          "archives",
          "tokens",
          "openapi.json",
          "docs");
  private static final String PUBLIC = "/public";

  /** Anybody may send it, so it is no more than a form of some texts. */
  private static final long PUBLIC_LIMIT = 65_536;

  /** As nginx says it: the other side closed the connection before it had the answer. */
  private static final int NOBODY_LISTENS = 499;

  /** Attributes of a request that the porter and the front agree on; see {@code Porter}. */
  private static final String LEAVING = "tourwright.front.leaving";

  private static final String AGAIN = "tourwright.front.again";

  private static final String A_YEAR = "max-age=31536000";

  private final transient Settings settings;
  private final transient Problems problems;
  private final transient Gate gate;
  private final transient Pages pages;
  private final transient Health health;
  private final transient Repeats repeats;
  private final transient ModuleTraffic traffic;
  private final transient Requests requests;
  private final transient GateWaits waits;
  private final transient MetricsPage metrics;
  private final transient RateLimits limits;

  @Activate
  public Front(
      @Reference Settings settings,
      @Reference Problems problems,
      @Reference Gate gate,
      @Reference Pages pages,
      @Reference Health health,
      @Reference Repeats repeats,
      @Reference ModuleTraffic traffic,
      @Reference Requests requests,
      @Reference GateWaits waits,
      @Reference MetricsPage metrics,
      @Reference RateLimits limits) {
    this.settings = settings;
    this.problems = problems;
    this.gate = gate;
    this.pages = pages;
    this.health = health;
    this.repeats = repeats;
    this.traffic = traffic;
    this.requests = requests;
    this.waits = waits;
    this.metrics = metrics;
    this.limits = limits;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long begun = System.nanoTime();
    Call call = Call.begin(request, settings);
    MDC.put("requestId", call.requestId());
    Trace.begin(request);
    boolean answered = true;
    boolean again = false;
    response.setHeader("X-Request-Id", call.requestId());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("X-Frame-Options", "DENY");
    if (call.https()) {
      response.setHeader("Strict-Transport-Security", A_YEAR);
    }
    HttpServletResponse out = Gzipped.of(request, response);
    try {
      route(call, request, out);
    } catch (IOException e) {
      // The other side went away, or sent too much; there is no one to tell but in the latter case.
      if (e instanceof BodyTooLarge) {
        problems.write(e, call, request, out);
      } else {
        answered = false;
        throw e;
      }
    } catch (FrontLeaves e) {
      again = true;
      request.setAttribute(AGAIN, true);
    } catch (RuntimeException | LinkageError e) { // the last resort: nobody gets a stack trace
      problems.write(e, call, request, out);
    } finally {
      if (out instanceof Gzipped gzipped && !request.isAsyncStarted()) {
        gzipped.finish();
      }
      if (!again) {
        requests.done(call, answered ? out.getStatus() : NOBODY_LISTENS, begun);
      }
      MDC.remove("requestId");
      MDC.remove("user");
      MDC.remove("module");
      Trace.end();
    }
  }

  /** Whether this front is about to go, as the porter tells it. */
  private static BooleanSupplier leaving(HttpServletRequest request) {
    return request.getAttribute(LEAVING) instanceof BooleanSupplier told ? told : () -> false;
  }

  private void route(Call call, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = call.path();
    switch (Paths.segment(path, 0)) {
      case "api" -> api(call, request, response);
      case "public" -> open(call, request, response);
      case "ui" -> {
        call.isFor(Gate.WEB, "ui");
        pages.file(id -> gate.bundle(id, leaving(request)), request, response);
      }
      case "health" -> {
        call.isFor(Gate.WEB, "health");
        health.answer(path, call, request, response);
      }
      case "metrics" -> {
        call.isFor(Gate.WEB, "metrics");
        metrics.answer(call, request, response);
      }
      default -> {
        call.isFor(Gate.WEB, "page");
        pages.shell(path, request, response);
      }
    }
  }

  /** {@code /api/crm/leads} is {@code /leads} of crm; {@code /api/session} is the front's own. */
  private void api(Call call, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String first = Paths.segment(call.path(), 1);
    if (OWN.contains(first)) {
      hand(Gate.WEB, "/api", call.path(), call, request, response);
    } else if (first.isEmpty()
        || first.equals(Gate.WEB)
        || Paths.segment(call.path(), 2).equals("public")) {
      throw new Declined(404, WebError.NO_SUCH_PAGE);
    } else {
      hand(first, "/api/" + first, call.path(), call, request, response);
    }
  }

  /** {@code /public/care/feedback} is {@code /public/feedback} of care. */
  private void open(Call call, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = Paths.segment(call.path(), 1);
    String prefix = PUBLIC + "/" + id;
    if (id.isEmpty() || id.equals(Gate.WEB) || call.path().length() <= prefix.length()) {
      throw new Declined(404, WebError.NO_SUCH_PAGE);
    }
    call.markOpen();
    String base = "/api/" + id;
    String uri = base + PUBLIC + call.path().substring(prefix.length());
    hand(id, base, uri, call, request, response);
  }

  private void hand(
      String id,
      String base,
      String uri,
      Call call,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Entered entered = waits.around(() -> gate.enter(id, leaving(request)));
    switch (entered.presence()) {
      case THERE -> call.isFor(id, "other");
      case AWAY -> throw new Declined(503, WebError.MODULE_AWAY, java.util.Map.of("module", id));
      case ABSENT -> {
        if (id.equals(Gate.WEB)) {
          throw new Declined(503, WebError.STARTING);
        }
        throw new Declined(404, WebError.MODULE_ABSENT, java.util.Map.of("module", id));
      }
    }
    Slot slot = entered.slot();
    long begun = System.nanoTime();
    boolean later = false;
    try {
      limits.admit(request, call, response);
      long limit = call.open() ? PUBLIC_LIMIT : limit(request.getContentType());
      if (request.getContentLengthLong() > limit) {
        throw new BodyTooLarge(limit);
      }
      if (!readable(request.getCharacterEncoding())) {
        throw new Declined(415, WebError.UNSUPPORTED_MEDIA_TYPE);
      }
      TakenRequest taken = new TakenRequest(request, base, uri, limit);
      repeats.serve(slot.server(), call, taken, response);
      later = leaveLater(request, slot);
    } finally {
      traffic.count(id, response.getStatus(), System.nanoTime() - begun);
      if (!later) {
        slot.leave();
      }
    }
  }

  /** JSON is small; what is not JSON is a file. */
  private long limit(String contentType) {
    return isFile(contentType) ? settings.uploadLimit() : settings.jsonLimit();
  }

  static boolean isFile(String contentType) {
    if (contentType == null) {
      return false;
    }
    String type = contentType.toLowerCase(Locale.ROOT);
    return !type.contains("json") && !type.contains("x-www-form-urlencoded");
  }

  /** Whether Java knows the encoding; CXF fails at one that it does not know. */
  static boolean readable(String encoding) {
    try {
      return encoding == null || Charset.isSupported(encoding);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  private static boolean leaveLater(HttpServletRequest request, Slot slot) {
    if (!request.isAsyncStarted()) {
      return false;
    }
    try {
      request.getAsyncContext().addListener(new Leaving(slot));
      return true;
    } catch (IllegalStateException e) {
      return false; // it was answered meanwhile
    }
  }

  private record Leaving(Slot slot) implements AsyncListener {
    @Override
    public void onComplete(AsyncEvent event) {
      slot.leave();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
      // completed next
    }

    @Override
    public void onError(AsyncEvent event) {
      // completed next
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
      event.getAsyncContext().addListener(this);
    }
  }
}
