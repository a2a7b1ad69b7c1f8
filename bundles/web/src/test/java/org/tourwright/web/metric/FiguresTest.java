package org.tourwright.web.metric;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tourwright.core.metric.Timing;

class FiguresTest {

  private final Figures figures = new Figures();

  @Test
  void writesCountersGaugesAndTimings() throws IOException {
    Timing timing = new Timing();
    timing.add(Duration.ofMillis(3));
    timing.add(Duration.ofMillis(300));
    figures.counter("tourwright_x_done", "Done", Map.of("b", "2", "a", "1"), 7);
    figures.gauge("tourwright_x_open", "Open", Map.of(), 3);
    figures.gauge("tourwright_x_age_seconds", "Age", Map.of(), Duration.ofMillis(1500));
    figures.timing("tourwright_x_took_seconds", "Took", Map.of(), timing);

    assertThat(text())
        .contains("# TYPE tourwright_x_done_total counter")
        .contains("tourwright_x_done_total{a=\"1\",b=\"2\"} 7.0")
        .contains("tourwright_x_open 3.0")
        .contains("tourwright_x_age_seconds 1.5")
        .contains("tourwright_x_took_seconds_bucket{le=\"0.005\"} 1")
        .contains("tourwright_x_took_seconds_bucket{le=\"0.5\"} 2")
        .contains("tourwright_x_took_seconds_bucket{le=\"+Inf\"} 2")
        .contains("tourwright_x_took_seconds_sum 0.303");
  }

  @Test
  void whatPrometheusRefusesHidesNothingElse() throws IOException {
    figures.gauge("not a name", "Bad", Map.of(), 1);
    figures.gauge("tourwright_x_open", "Open", Map.of(), 3);

    assertThat(text()).contains("tourwright_x_open 3.0");
  }

  @Test
  void oneNameIsOfOneKind() {
    figures.gauge("tourwright_x", "X", Map.of(), 1);

    assertThatThrownBy(() -> figures.counter("tourwright_x", "X", Map.of(), 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private String text() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PrometheusTextFormatWriter(false).write(out, new MetricSnapshots(figures.snapshots()));
    return out.toString(UTF_8);
  }
}
