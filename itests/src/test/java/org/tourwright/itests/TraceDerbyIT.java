package org.tourwright.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ops4j.pax.exam.CoreOptions.environment;

import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The OpenTelemetry agent sees in the platform what docs/admin/monitoring.md says that it sees. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TraceDerbyIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String CALLER = "00f067aa0ba902b7";

  private final TraceCollector collector = new TraceCollector();
  private Platform platform;

  @BeforeAll
  void startWithTheAgent() throws IOException {
    Installation installation = Installation.of("TraceDerbyIT", Database.DERBY, "none");
    String agent = System.getProperty("tourwright.test.telemetry");
    platform =
        new Platform(
            installation.with(
                environment("JAVA_TOOL_OPTIONS=-javaagent:" + agent),
                environment("OTEL_EXPORTER_OTLP_ENDPOINT=" + collector.url()),
                environment("OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf"),
                environment("OTEL_METRICS_EXPORTER=none"),
                environment("OTEL_LOGS_EXPORTER=none"),
                environment("OTEL_BSP_SCHEDULE_DELAY=200")));
    platform.start();
  }

  @AfterAll
  void stop() {
    try {
      if (platform != null) {
        platform.close();
        platform.installation().delete();
      }
    } finally {
      collector.close();
    }
  }

  @Test
  void aTraceGoesOnInTheRequestAndInItsStatements() {
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    ApiClient admin = platform.admin();

    admin.send(traced(admin, "/api/core/customers?q=needle", trace)).expect(200);

    Span request = await(trace, Span.SpanKind.SPAN_KIND_SERVER);
    assertThat(request.getName()).isEqualTo("GET /customers");
    assertThat(TraceCollector.hex(request.getParentSpanId().toByteArray())).isEqualTo(CALLER);
    assertThat(attribute(request, "url.path")).contains("/api/core/customers");
    Span statement = await(trace, Span.SpanKind.SPAN_KIND_CLIENT);
    assertThat(ancestors(statement, trace)).contains(request);
    assertThat(collector.of(trace))
        .filteredOn(span -> span.getKind() == Span.SpanKind.SPAN_KIND_CLIENT)
        .extracting(span -> attribute(span, "db.statement").orElse(""))
        .anySatisfy(sql -> assertThat(sql).containsIgnoringCase("select").contains("?"))
        .noneMatch(sql -> sql.contains("needle"));
  }

  @Test
  void whatIsRefusedBeforeItsResourceIsASpanToo() {
    String trace = "0af7651916cd43dd8448eb211c80319c";
    ApiClient nobody = platform.anonymous();

    nobody.send(traced(nobody, "/api/core/customers", trace)).expect(401);

    assertThat(await(trace, Span.SpanKind.SPAN_KIND_SERVER).getName()).isEqualTo("GET /*");
  }

  private static HttpRequest.Builder traced(ApiClient client, String path, String trace) {
    return client.request(path).header("traceparent", "00-" + trace + "-" + CALLER + "-01");
  }

  private Span await(String trace, Span.SpanKind kind) {
    return Await.value(
            "a span of kind " + kind,
            PATIENCE,
            () -> collector.of(trace).stream().filter(span -> span.getKind() == kind).findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  private List<Span> ancestors(Span span, String trace) {
    Map<?, Span> byId =
        collector.of(trace).stream().collect(Collectors.toMap(Span::getSpanId, each -> each));
    List<Span> found = new ArrayList<>();
    for (Span parent = byId.get(span.getParentSpanId());
        parent != null;
        parent = byId.get(parent.getParentSpanId())) {
      found.add(parent);
    }
    return found;
  }

  private static Optional<String> attribute(Span span, String key) {
    return span.getAttributesList().stream()
        .filter(attribute -> attribute.getKey().equals(key))
        .map(KeyValue::getValue)
        .map(AnyValue::getStringValue)
        .findFirst();
  }
}
