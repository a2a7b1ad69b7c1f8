package org.tourwright.web.openapi;

import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.models.ExternalDocumentation;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.servers.Server;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.ws.rs.Consumes;
import javax.ws.rs.Produces;

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
      new OperationNotes(module, method).complete(operation);
    }
    return operation;
  }
}
