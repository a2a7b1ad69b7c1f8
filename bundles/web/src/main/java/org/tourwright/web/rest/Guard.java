package org.tourwright.web.rest;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.SessionOnly;
import org.tourwright.core.user.ShownOnce;
import org.tourwright.web.WebError;
import org.tourwright.web.front.Call;
import org.tourwright.web.front.Identity;
import org.tourwright.web.front.Identity.Standing;
import org.tourwright.web.problem.Declined;

/** Stands before every REST method: what has no rule is never run. */
final class Guard implements ContainerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

  private final String module;
  private final Identity identity;

  Guard(String module, Identity identity) {
    this.module = module;
    this.identity = identity;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    Message message = PhaseInterceptorChain.getCurrentMessage();
    HttpServletRequest request =
        (HttpServletRequest) message.get(AbstractHTTPDestination.HTTP_REQUEST);
    OperationResourceInfo operation = message.getExchange().get(OperationResourceInfo.class);
    Method method = operation == null ? null : annotated(operation);
    if (operation != null) {
      Call call = Call.of(request);
      call.isFor(call.module(), route(operation));
    }
    Optional<Rule> rule = method == null ? Optional.empty() : Rule.of(method);
    if (rule.isEmpty() || operation.isSubResourceLocator()) {
      LOG.error(
          "{} was refused: a REST method has exactly one of @Requires, @LoggedIn and"
              + " @PublicEndpoint, and none hands on to a sub-resource",
          method);
      throw new Declined(500, WebError.INTERNAL);
    }
    admit(rule.get(), request);
    if (Call.of(request).token() != null && method.isAnnotationPresent(SessionOnly.class)) {
      throw new Declined(403, WebError.NOT_BY_TOKEN);
    }
    if (method.isAnnotationPresent(ShownOnce.class)) {
      Call.of(request).markShownOnce();
    }
    if (expectsVersion(method) && request.getHeader("If-Match") == null) {
      throw new Declined(428, WebError.VERSION_MISSING);
    }
  }

  /** The path as the resource declares it, with the names of its parameters. */
  private static String route(OperationResourceInfo operation) {
    String base = operation.getClassResourceInfo().getURITemplate().getValue();
    String own = operation.getURITemplate().getValue();
    String whole = (base + "/" + own).replaceAll("/+", "/");
    return whole.length() > 1 && whole.endsWith("/")
        ? whole.substring(0, whole.length() - 1)
        : whole;
  }

  private void admit(Rule rule, HttpServletRequest request) {
    Call call = Call.of(request);
    if (call.open() && rule.kind() != Rule.Kind.PUBLIC) {
      throw new Declined(404, WebError.NO_SUCH_PAGE);
    }
    // Public methods are told who asks, if that is known; they must work without.
    Standing standing =
        rule.kind() == Rule.Kind.PUBLIC
            ? identity.ofPublic(request, call)
            : identity.of(request, call);
    switch (rule.decide(standing, permission -> call.caller().may(permission))) {
      case ALLOWED -> {
        // A department that is switched off for the roles has no grants left; this is the rest.
        if (rule.kind() == Rule.Kind.LOGGED_IN && identity.switchedOff(call, module)) {
          throw new Declined(403, CoreError.NOT_PERMITTED);
        }
      }
      case NOT_LOGGED_IN -> throw new Declined(401, WebError.NOT_LOGGED_IN);
      case FORGEABLE -> throw new Declined(403, WebError.CSRF);
      case NOT_PERMITTED -> throw new Declined(403, CoreError.NOT_PERMITTED);
    }
  }

  private static Method annotated(OperationResourceInfo operation) {
    return operation.getAnnotatedMethod() == null
        ? operation.getMethodToInvoke()
        : operation.getAnnotatedMethod();
  }

  static boolean expectsVersion(Method method) {
    Class<?>[] types = method.getParameterTypes();
    Annotation[][] annotations = method.getParameterAnnotations();
    for (int i = 0; i < types.length; i++) {
      for (Annotation annotation : annotations[i]) {
        if (types[i] == Version.class
            && annotation instanceof HeaderParam header
            && header.value().equalsIgnoreCase("If-Match")) {
          return true;
        }
      }
    }
    return false;
  }
}
