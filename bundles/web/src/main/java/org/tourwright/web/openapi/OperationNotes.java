package org.tourwright.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.ws.rs.DELETE;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PATCH;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.tourwright.core.page.Makes;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Versioned;
import org.tourwright.core.user.PublicEndpoint;
import org.tourwright.core.user.SessionOnly;
import org.tourwright.web.rest.Rule;

/**
 * What holds for every method of ours and swagger cannot see: who may call it, paging, refusals.
 */
final class OperationNotes {

  private final String module;
  private final Method method;

  OperationNotes(String module, Method method) {
    this.module = module;
    this.method = method;
  }

  void complete(Operation operation) {
    String thing = method.getDeclaringClass().getSimpleName().replaceFirst("Resource$", "");
    if (operation.getSummary() == null) {
      operation.setSummary(
          humanised(thing) + ": " + humanised(method.getName()).toLowerCase(Locale.ROOT));
    }
    operation.setOperationId(module + "." + thing + "." + method.getName());
    operation.setTags(List.of(module));
    Rule.of(method).ifPresent(rule -> describe(operation, rule));
    parameters(operation);
    if (onlyContext()) {
      operation.setRequestBody(null);
    }
    operation.setResponses(responses(operation));
  }

  private void describe(Operation operation, Rule rule) {
    boolean sessionOnly = method.isAnnotationPresent(SessionOnly.class);
    String tokens = sessionOnly ? " Not with an API token." : "";
    switch (rule.kind()) {
      case PUBLIC -> {
        operation.addExtension("x-public", true);
        operation.setDescription("For everybody: " + publicReason());
        operation.setSecurity(List.of());
        return;
      }
      case LOGGED_IN -> {
        operation.addExtension("x-permission", "logged-in");
        operation.setDescription("For everybody who is logged in." + tokens);
      }
      case PERMITTED -> {
        operation.addExtension("x-permission", rule.permission());
        operation.setDescription("Needs the permission `" + rule.permission() + "`." + tokens);
      }
    }
    List<SecurityRequirement> ways = new ArrayList<>();
    ways.add(new SecurityRequirement().addList("session"));
    if (sessionOnly) {
      operation.addExtension("x-session-only", true);
    } else {
      ways.add(new SecurityRequirement().addList("token"));
    }
    operation.setSecurity(ways);
  }

  private String publicReason() {
    return method.getAnnotation(PublicEndpoint.class).value();
  }

  private void parameters(Operation operation) {
    if (Arrays.asList(method.getParameterTypes()).contains(PageRequest.class)) {
      page(operation);
    }
    if (method.isAnnotationPresent(POST.class)
        && !method.isAnnotationPresent(PublicEndpoint.class)) {
      operation.addParametersItem(
          parameter("header", "Idempotency-Key", "The same key never does the thing twice.")
              .schema(new StringSchema().maxLength(200))
              .example("5f2c9e0a-order-4711"));
    }
  }

  private static void page(Operation operation) {
    operation.addParametersItem(
        parameter("query", "limit", "How many, 50 unless told.")
            .schema(
                new IntegerSchema()
                    .minimum(BigDecimal.ONE)
                    .maximum(BigDecimal.valueOf(PageRequest.LARGEST)))
            .example(50));
    operation.addParametersItem(
        parameter("query", "after", "The `next` of the page before, as it came."));
    operation.addParametersItem(
        parameter("query", "sort", "A field; with a minus sign before it descending."));
    operation.addParametersItem(
        parameter("query", "q", "Text to search for; accents and case do not matter."));
  }

  private static Parameter parameter(String in, String name, String description) {
    return new Parameter().in(in).name(name).description(description).schema(new StringSchema());
  }

  private ApiResponses responses(Operation operation) {
    ApiResponses responses =
        operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
    ApiResponse good = responses.remove("default");
    Makes makes = method.getAnnotation(Makes.class);
    if (makes != null) {
      responses.addApiResponse("201", made(makes.value()));
    } else if (good != null) {
      if (Versioned.class.isAssignableFrom(method.getReturnType())) {
        good.addHeaderObject(
            "ETag",
            new Header()
                .description("The version, for If-Match.")
                .schema(new StringSchema().example("\"7\"")));
      }
      responses.addApiResponse(goodStatus(), good.description("Done"));
    }
    refusals()
        .forEach(
            status ->
                responses.addApiResponse(
                    status, new ApiResponse().$ref(Refused.reference(status))));
    return responses;
  }

  private static ApiResponse made(Class<?> type) {
    Schema<?> schema = new Schema<>().$ref(SchemaNames.of(type));
    return new ApiResponse()
        .description("Made")
        .content(new Content().addMediaType("application/json", new MediaType().schema(schema)))
        .addHeaderObject(
            "Location",
            new Header().description("Where it is, as a path.").schema(new StringSchema()));
  }

  /** A method that makes its own response may choose among those that mean success. */
  private String goodStatus() {
    Class<?> type = method.getReturnType();
    return type == void.class ? "204" : type == Response.class ? "2XX" : "200";
  }

  /** By the method itself: swagger has not put its parameters into the operation yet. */
  private Set<String> refusals() {
    Set<String> all = new TreeSet<>(List.of("400", "429", "503", "default"));
    if (!onlyContext()) {
      all.addAll(List.of("413", "415"));
    }
    if (!method.isAnnotationPresent(PublicEndpoint.class)) {
      all.addAll(List.of("401", "403"));
      if (method.isAnnotationPresent(POST.class)) {
        all.add("422");
      }
    }
    for (java.lang.reflect.Parameter parameter : method.getParameters()) {
      HeaderParam header = parameter.getAnnotation(HeaderParam.class);
      if (parameter.isAnnotationPresent(PathParam.class)) {
        all.add("404");
      } else if (header != null && header.value().equalsIgnoreCase("If-Match")) {
        all.addAll(List.of("412", "428"));
      }
    }
    if (changes()) {
      all.add("409");
    }
    return all;
  }

  private boolean changes() {
    return method.isAnnotationPresent(POST.class)
        || method.isAnnotationPresent(PUT.class)
        || method.isAnnotationPresent(PATCH.class)
        || method.isAnnotationPresent(DELETE.class);
  }

  /** Whether no parameter can be the body. */
  private boolean onlyContext() {
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
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
