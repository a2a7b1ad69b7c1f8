package org.tourwright.web.rest;

import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.tourwright.web.front.Call;
import org.tourwright.web.problem.Problem;
import org.tourwright.web.problem.Problems;

/** Makes a problem of everything that a REST method throws. */
class Refusals<T extends Throwable> implements ExceptionMapper<T> {

  private final Problems problems;

  Refusals(Problems problems) {
    this.problems = problems;
  }

  @Override
  public Response toResponse(T thrown) {
    if (thrown instanceof WebApplicationException refused
        && refused.getResponse().getStatus() < 400) {
      return refused.getResponse();
    }
    Message message = PhaseInterceptorChain.getCurrentMessage();
    Call call = Call.of((HttpServletRequest) message.get(AbstractHTTPDestination.HTTP_REQUEST));
    Problem problem = problems.of(thrown, call);
    Response.ResponseBuilder answer =
        Response.status(problem.status())
            .type(Problem.MEDIA_TYPE)
            .header(HttpHeaders.CONTENT_LANGUAGE, call.language())
            .entity(problem);
    if (problem.status() == 401) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, Problem.CHALLENGE);
    }
    if (problem.status() == 503) {
      answer.header(HttpHeaders.RETRY_AFTER, "5");
    }
    if (thrown instanceof WebApplicationException refused && problem.status() == 405) {
      answer.header(HttpHeaders.ALLOW, refused.getResponse().getHeaderString(HttpHeaders.ALLOW));
    }
    return answer.build();
  }

  /** For everything. */
  static final class Any extends Refusals<Throwable> {
    Any(Problems problems) {
      super(problems);
    }
  }

  /** For these CXF has a mapper of its own otherwise. */
  static final class OfJaxRs extends Refusals<WebApplicationException> {
    OfJaxRs(Problems problems) {
      super(problems);
    }
  }
}
