package org.tourwright.web.metric;

import io.prometheus.metrics.model.snapshots.ClassicHistogramBuckets;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.metric.Metrics;
import org.tourwright.core.metric.Timing;

/** The figures of one look, as the library of Prometheus writes them. One thread's. */
final class Figures implements Metrics {

  private static final Logger LOG = LoggerFactory.getLogger(Figures.class);

  private final Map<String, Family> families = new TreeMap<>();

  private enum Kind {
    COUNTER,
    GAUGE,
    TIMING
  }

  /** All of one name; of two with the same labels the later one counts. */
  private record Family(String name, String help, Kind kind, Map<Labels, Object> points) {}

  @Override
  public void counter(String name, String help, Map<String, String> labels, long value) {
    add(name, help, Kind.COUNTER, labels, (double) value);
  }

  @Override
  public void gauge(String name, String help, Map<String, String> labels, long value) {
    add(name, help, Kind.GAUGE, labels, (double) value);
  }

  @Override
  public void gauge(String name, String help, Map<String, String> labels, Duration value) {
    add(name, help, Kind.GAUGE, labels, seconds(value));
  }

  @Override
  public void timing(String name, String help, Map<String, String> labels, Timing timing) {
    add(name, help, Kind.TIMING, labels, timing.snapshot());
  }

  private void add(String name, String help, Kind kind, Map<String, String> labels, Object value) {
    Family family =
        families.computeIfAbsent(name, n -> new Family(n, help, kind, new LinkedHashMap<>()));
    if (family.kind() != kind) {
      throw new IllegalArgumentException(name + " is of two kinds");
    }
    family.points().put(labels(labels), value);
  }

  /** What was told. A name that Prometheus would refuse is left out, and logged. */
  List<MetricSnapshot> snapshots() {
    List<MetricSnapshot> result = new ArrayList<>();
    for (Family family : families.values()) {
      try {
        result.add(snapshot(family));
      } catch (IllegalArgumentException e) {
        LOG.warn("{} cannot be exported", family.name(), e);
      }
    }
    return result;
  }

  private static MetricSnapshot snapshot(Family family) {
    return switch (family.kind()) {
      case COUNTER -> {
        CounterSnapshot.Builder counter =
            CounterSnapshot.builder().name(family.name()).help(family.help());
        each(
                family,
                (point) ->
                    CounterSnapshot.CounterDataPointSnapshot.builder()
                        .labels(point.getKey())
                        .value((Double) point.getValue())
                        .build())
            .forEach(counter::dataPoint);
        yield counter.build();
      }
      case GAUGE -> {
        GaugeSnapshot.Builder gauge =
            GaugeSnapshot.builder().name(family.name()).help(family.help());
        each(
                family,
                (point) ->
                    GaugeSnapshot.GaugeDataPointSnapshot.builder()
                        .labels(point.getKey())
                        .value((Double) point.getValue())
                        .build())
            .forEach(gauge::dataPoint);
        yield gauge.build();
      }
      case TIMING -> {
        HistogramSnapshot.Builder histogram =
            HistogramSnapshot.builder().name(family.name()).help(family.help());
        each(family, point -> histogram(point.getKey(), (Timing.Snapshot) point.getValue()))
            .forEach(histogram::dataPoint);
        yield histogram.build();
      }
    };
  }

  private static <T> Collection<T> each(
      Family family, Function<Map.Entry<Labels, Object>, T> build) {
    return family.points().entrySet().stream().map(build).toList();
  }

  private static HistogramSnapshot.HistogramDataPointSnapshot histogram(
      Labels labels, Timing.Snapshot timing) {
    ClassicHistogramBuckets.Builder buckets = ClassicHistogramBuckets.builder();
    for (int i = 0; i < timing.bounds().size(); i++) {
      buckets.bucket(seconds(timing.bounds().get(i)), timing.counts().get(i));
    }
    buckets.bucket(Double.POSITIVE_INFINITY, timing.counts().get(timing.bounds().size()));
    return HistogramSnapshot.HistogramDataPointSnapshot.builder()
        .labels(labels)
        .classicHistogramBuckets(buckets.build())
        .sum(seconds(timing.sum()))
        .build();
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }

  private static Labels labels(Map<String, String> labels) {
    Map<String, String> sorted = new TreeMap<>(labels);
    return Labels.of(
        sorted.keySet().toArray(String[]::new), sorted.values().toArray(String[]::new));
  }
}
