package org.tourwright.web.metric;

import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.OpenMetricsTextFormatWriter;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmBufferPoolMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmClassLoadingMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmGarbageCollectorMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmMemoryMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmRuntimeInfoMetric;
import io.prometheus.metrics.instrumentation.jvm.JvmThreadsMetrics;
import io.prometheus.metrics.instrumentation.jvm.ProcessMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.metric.MetricSource;
import org.tourwright.web.front.Call;

/** All figures of the platform in the formats of Prometheus, at {@code /metrics}. */
@Component(service = MetricsPage.class)
public final class MetricsPage {

  private static final Logger LOG = LoggerFactory.getLogger(MetricsPage.class);

  private final BundleContext context;
  private final Watchers watchers;
  private final PrometheusRegistry machine = new PrometheusRegistry();
  private final ExpositionFormatWriter text = new PrometheusTextFormatWriter(false);
  private final ExpositionFormatWriter open = new OpenMetricsTextFormatWriter(false, false);

  /** Made when they are first looked at: the front must not wait for those that need a database. */
  @Reference(
      service = MetricSource.class,
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC)
  private volatile List<ServiceReference<MetricSource>> sources;

  @Activate
  public MetricsPage(BundleContext context, @Reference Watchers watchers) {
    this.context = context;
    this.watchers = watchers;
    // One by one: those that listen to the garbage collector would stay when this bundle goes.
    JvmBufferPoolMetrics.builder().register(machine);
    JvmClassLoadingMetrics.builder().register(machine);
    JvmGarbageCollectorMetrics.builder().register(machine);
    JvmMemoryMetrics.builder().register(machine);
    JvmRuntimeInfoMetric.builder().register(machine);
    JvmThreadsMetrics.builder().register(machine);
    ProcessMetrics.builder().register(machine);
  }

  public void answer(Call call, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    watchers.admit(request, call);
    String accepted = request.getHeader("Accept");
    ExpositionFormatWriter writer = open.accepts(accepted) ? open : text;
    response.setContentType(writer.getContentType());
    response.setHeader("Cache-Control", "no-store");
    if (!"HEAD".equals(request.getMethod())) {
      writer.write(response.getOutputStream(), all());
    }
  }

  private MetricSnapshots all() {
    Figures figures = new Figures();
    for (ServiceReference<MetricSource> reference : sources) {
      try {
        MetricSource source = context.getService(reference);
        if (source != null) {
          source.tell(figures);
        }
      } catch (RuntimeException | LinkageError e) { // one source's defect must not hide the others
        LOG.warn("{} cannot tell its figures", reference, e);
      }
    }
    List<MetricSnapshot> all = new ArrayList<>(figures.snapshots());
    machine.scrape().forEach(all::add);
    return new MetricSnapshots(all);
  }
}
