package org.tourwright.web.openapi;

import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.models.ExternalDocumentation;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.servers.Server;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.PublicEndpoint;
import org.tourwright.core.user.SessionOnly;
import org.tourwright.web.problem.Problem;
import org.tourwright.web.rest.Rule;

/** Reads JAX-RS methods as swagger does, and adds what only we know. */
final class MethodReader extends Reader {

  private final String module;

  MethodReader(String module) {
    super(new OpenAPI());
    this.module = module;
  }

  @Override
  protected Operation parseMethod(
      Class<?> type,
      Method method,
      List<Parameter> globalParameters,
      Produces methodProduces,
      Produces classProduces,
      Consumes methodConsumes,
      Consumes classConsumes,
      List<SecurityRequirement> classSecurityRequirements,
      Optional<ExternalDocumentation> classExternalDocs,
      Set<String> classTags,
      List<Server> classServers,
      boolean isSubresource,
      RequestBody parentRequestBody,
      ApiResponses parentResponses,
      JsonView jsonView,
      io.swagger.v3.oas.annotations.responses.ApiResponse[] classResponses,
      AnnotatedMethod annotatedMethod) {
    Operation operation =
        super.parseMethod(
            type,
            method,
            globalParameters,
            methodProduces,
            classProduces,
            methodConsumes,
            classConsumes,
            classSecurityRequirements,
            classExternalDocs,
            classTags,
            classServers,
            isSubresource,
            parentRequestBody,
            parentResponses,
            jsonView,
            classResponses,
            annotatedMethod);
    if (operation != null) {
      complete(operation, method);
    }
    return operation;
  }

  private void complete(Operation operation, Method method) {
    if (operation.getSummary() == null) {
      operation.setSummary(humanised(method.getName()));
    }
    operation.setOperationId(
        module + "." + method.getDeclaringClass().getSimpleName() + "." + method.getName());
    operation.setTags(List.of(module));
    Rule.of(method).ifPresent(rule -> describe(operation, rule, method));
    if (Arrays.asList(method.getParameterTypes()).contains(PageRequest.class)) {
      page(operation);
    }
    if (method.isAnnotationPresent(POST.class)
        && !method.isAnnotationPresent(PublicEndpoint.class)) {
      operation.addParametersItem(
          header("Idempotency-Key", "The same key never does the thing twice."));
    }
    if (onlyContext(method)) {
      operation.setRequestBody(null);
    }
    ApiResponses responses =
        operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
    ApiResponse good = responses.remove("default");
    if (good != null) {
      boolean nothing = method.getReturnType() == void.class;
      responses.addApiResponse(nothing ? "204" : "200", good.description("Done"));
    }
    responses.addApiResponse("default", refusal());
    operation.setResponses(responses);
  }

  private static ApiResponse refusal() {
    Schema<?> problem = new Schema<>().$ref("#/components/schemas/Problem");
    return new ApiResponse()
        .description("Why not")
        .content(new Content().addMediaType(Problem.MEDIA_TYPE, new MediaType().schema(problem)));
  }

  private static void describe(Operation operation, Rule rule, Method method) {
    switch (rule.kind()) {
      case PUBLIC -> operation.addExtension("x-public", true);
      case LOGGED_IN -> operation.addExtension("x-permission", "logged-in");
      case PERMITTED -> operation.addExtension("x-permission", rule.permission());
    }
    if (rule.kind() != Rule.Kind.PUBLIC) {
      boolean sessionOnly = method.isAnnotationPresent(SessionOnly.class);
      if (sessionOnly) {
        operation.addExtension("x-session-only", true);
      }
      SecurityRequirement session = new SecurityRequirement().addList("session");
      SecurityRequirement token = new SecurityRequirement().addList("token");
      operation.setSecurity(sessionOnly ? List.of(session) : List.of(session, token));
    }
  }

  private static void page(Operation operation) {
    operation.addParametersItem(
        query("limit", "How many, 50 unless told.")
            .schema(
                new IntegerSchema()
                    .minimum(java.math.BigDecimal.ONE)
                    .maximum(java.math.BigDecimal.valueOf(PageRequest.LARGEST))));
    operation.addParametersItem(query("after", "The next of the page before."));
    operation.addParametersItem(query("sort", "A field; with a minus sign before it descending."));
    operation.addParametersItem(query("q", "Text to search for."));
  }

  private static Parameter query(String name, String description) {
    return new Parameter()
        .in("query")
        .name(name)
        .description(description)
        .schema(new StringSchema());
  }

  private static Parameter header(String name, String description) {
    return new Parameter()
        .in("header")
        .name(name)
        .description(description)
        .schema(new StringSchema());
  }

  /** Whether no parameter can be the body. */
  private static boolean onlyContext(Method method) {
    for (Annotation[] annotations : method.getParameterAnnotations()) {
      boolean annotated =
          Arrays.stream(annotations)
              .anyMatch(
                  annotation ->
                      annotation instanceof Context
                          || annotation.annotationType().getPackageName().equals("javax.ws.rs"));
      if (!annotated) {
        return false;
      }
    }
    return true;
  }

  /** {@code logIn} becomes {@code Log in}. */
  static String humanised(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.split("(?<=[a-z0-9])(?=[A-Z])", -1)) {
      words.add(word.toLowerCase(Locale.ROOT));
    }
    String text = String.join(" ", words);
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
