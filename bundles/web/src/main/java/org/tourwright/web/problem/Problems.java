package org.tourwright.web.problem;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.FieldError;
import org.tourwright.core.word.Words;
import org.tourwright.json.Json;
import org.tourwright.web.WebError;
import org.tourwright.web.front.Call;

/** Makes problems of failures, in the language of the request, and logs those that are defects. */
@Component(service = Problems.class)
public final class Problems {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final String TYPE = "urn:tourwright:problem:";

  private final Words words;

  @Activate
  public Problems(@Reference Words words) {
    this.words = words;
  }

  /** The problem of a failure; a defect is logged here, once, with the id of the request. */
  public Problem of(Throwable thrown, Call call) {
    Fault fault = Faults.of(thrown);
    if (fault.unexpected()) {
      LOG.error("{} {} failed, request {}", call.method(), call.path(), call.requestId(), thrown);
    } else {
      LOG.debug("{} {}: {}", call.method(), call.path(), fault);
    }
    return of(fault, call.language(), call.requestId());
  }

  /** The problem of a bare status. */
  public Problem ofStatus(int status, Call call) {
    return of(Faults.ofStatus(status), call.language(), call.requestId());
  }

  Problem of(Fault fault, String language, String requestId) {
    String code = fault.code().code();
    return new Problem(
        TYPE + code,
        words.text(language, "web.problem." + fault.status(), Map.of()),
        fault.status(),
        words.text(language, "error." + code, fault.arguments()),
        code,
        requestId,
        fields(fault.errors(), language));
  }

  private List<Problem.Field> fields(List<FieldError> errors, String language) {
    return errors.stream()
        .map(
            error ->
                new Problem.Field(
                    error.field(),
                    error.code().code(),
                    words.text(language, "error." + wording(error), error.arguments())))
        .toList();
  }

  /** Of a whole input "invalid" counts its wrong fields; of one field it says that it is wrong. */
  private static String wording(FieldError error) {
    return error.code() == CoreError.INVALID ? WebError.MALFORMED.code() : error.code().code();
  }

  /** Answers with the problem where no JAX-RS machinery does. */
  public void write(
      Throwable thrown, Call call, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Problem problem = of(thrown, call);
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    response.setStatus(problem.status());
    response.setContentType(Problem.MEDIA_TYPE);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Language", call.language());
    if (problem.status() == 401) {
      response.setHeader("WWW-Authenticate", Problem.CHALLENGE);
    }
    if (problem.status() == 503) {
      response.setHeader("Retry-After", "5");
    }
    if (!"HEAD".equals(request.getMethod())) {
      byte[] body = Json.mapper().writeValueAsBytes(problem);
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
    }
  }
}
