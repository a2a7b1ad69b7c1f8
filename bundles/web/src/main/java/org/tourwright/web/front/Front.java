package org.tourwright.web.front;

import java.io.IOException;
import java.util.Set;
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
import org.tourwright.web.metric.MetricsPage;
import org.tourwright.web.metric.Requests;
import org.tourwright.web.module.FrontLeaves;
import org.tourwright.web.module.Gate;
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

  /** As nginx says it: the other side closed the connection before it had the answer. */
  private static final int NOBODY_LISTENS = 499;

  private static final String A_YEAR = "max-age=31536000";

  private final transient Settings settings;
  private final transient Problems problems;
  private final transient Gate gate;
  private final transient Pages pages;
  private final transient Health health;
  private final transient ModuleCalls calls;
  private final transient Requests requests;
  private final transient MetricsPage metrics;

  @Activate
  public Front(
      @Reference Settings settings,
      @Reference Problems problems,
      @Reference Gate gate,
      @Reference Pages pages,
      @Reference Health health,
      @Reference ModuleCalls calls,
      @Reference Requests requests,
      @Reference MetricsPage metrics) {
    this.settings = settings;
    this.problems = problems;
    this.gate = gate;
    this.pages = pages;
    this.health = health;
    this.calls = calls;
    this.requests = requests;
    this.metrics = metrics;
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
      Door.again(request);
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

  private void route(Call call, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = call.path();
    switch (Paths.segment(path, 0)) {
      case "api" -> api(call, request, response);
      case "public" -> open(call, request, response);
      case "ui" -> {
        call.isFor(Gate.WEB, "ui");
        pages.file(id -> gate.bundle(id, Door.leaving(request)), request, response);
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
      calls.hand(Gate.WEB, "/api", call.path(), call, request, response);
    } else if (first.isEmpty()
        || first.equals(Gate.WEB)
        || Paths.segment(call.path(), 2).equals("public")) {
      throw new Declined(404, WebError.NO_SUCH_PAGE);
    } else {
      calls.hand(first, "/api/" + first, call.path(), call, request, response);
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
    calls.hand(id, base, uri, call, request, response);
  }
}
