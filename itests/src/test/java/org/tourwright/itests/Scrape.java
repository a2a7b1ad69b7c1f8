package org.tourwright.itests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hawkular.agent.prometheus.text.TextPrometheusMetricsProcessor;
import org.hawkular.agent.prometheus.types.Counter;
import org.hawkular.agent.prometheus.types.Gauge;
import org.hawkular.agent.prometheus.types.Histogram;
import org.hawkular.agent.prometheus.types.Metric;
import org.hawkular.agent.prometheus.types.MetricFamily;
import org.hawkular.agent.prometheus.types.Summary;
import org.hawkular.agent.prometheus.walkers.CollectorPrometheusMetricsWalker;

/**
 * What {@code /metrics} said at one moment, read by a parser that is not ours.
 *
 * @param values by series: the name and the labels
 */
record Scrape(String text, Set<String> families, Map<Series, Double> values) {

  record Series(String name, Map<String, String> labels) {}

  static Scrape of(byte[] page) {
    CollectorPrometheusMetricsWalker collector = new CollectorPrometheusMetricsWalker();
    new TextPrometheusMetricsProcessor(new ByteArrayInputStream(page), collector).walk();
    Set<String> families = new TreeSet<>();
    Map<Series, Double> values = new HashMap<>();
    for (MetricFamily family : collector.getAllMetricFamilies()) {
      families.add(family.getName());
      for (Metric metric : family.getMetrics()) {
        put(values, family.getName(), metric);
      }
    }
    if (values.isEmpty()) {
      throw new AssertionError("No figures in " + new String(page, UTF_8));
    }
    return new Scrape(new String(page, UTF_8), families, values);
  }

  private static void put(Map<Series, Double> values, String name, Metric metric) {
    Map<String, String> labels = Map.copyOf(metric.getLabels());
    if (metric instanceof Counter counter) {
      values.put(new Series(name, labels), counter.getValue());
    } else if (metric instanceof Gauge gauge) {
      values.put(new Series(name, labels), gauge.getValue());
    } else if (metric instanceof Histogram histogram) {
      values.put(new Series(name + "_count", labels), (double) histogram.getSampleCount());
      values.put(new Series(name + "_sum", labels), histogram.getSampleSum());
      values.put(new Series(name + "_bucket", labels), (double) histogram.getBuckets().size());
    } else if (metric instanceof Summary summary) {
      values.put(new Series(name + "_count", labels), (double) summary.getSampleCount());
      values.put(new Series(name + "_sum", labels), summary.getSampleSum());
    }
  }

  /** The value of a series; 0 when it is not there, as a counter that nothing has moved. */
  double value(String name, Map<String, String> labels) {
    return values.getOrDefault(new Series(name, labels), 0.0);
  }

  /** The names of all series. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    values.keySet().forEach(series -> names.add(series.name()));
    return names;
  }
}
