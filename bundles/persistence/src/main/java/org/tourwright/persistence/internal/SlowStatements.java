package org.tourwright.persistence.internal;

import java.util.List;
import net.ttddyy.dsproxy.QueryInfo;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.setting.Settings;

/**
 * Which statements are slow, and the log of them. A logger of its own, so that it can be sent
 * elsewhere.
 */
final class SlowStatements {

  private static final Logger LOG = LoggerFactory.getLogger("org.tourwright.slow");
  private static final int LONGEST = 1500;

  private final BundleContext context;

  SlowStatements(BundleContext context) {
    this.context = context;
  }

  boolean is(long millis) {
    return millis >= DatabaseSettings.SLOW_MILLIS.least() && millis >= limit();
  }

  /** With its question marks, never with values: those may be of a person. */
  void tell(long millis, List<QueryInfo> queries) {
    String first = queries.isEmpty() ? "" : queries.get(0).getQuery();
    String sql = first.length() > LONGEST ? first.substring(0, LONGEST) + "…" : first;
    if (queries.size() > 1) {
      LOG.warn("{} ms: {} (and {} more in one batch)", millis, sql, queries.size() - 1);
    } else {
      LOG.warn("{} ms: {}", millis, sql);
    }
  }

  /**
   * Asked only when a statement took long enough to matter. Looked up when it is needed: the
   * settings are stored through this very bundle, so a reference to them would be a circle.
   */
  private long limit() {
    ServiceReference<Settings> reference = context.getServiceReference(Settings.class);
    Settings settings = reference == null ? null : context.getService(reference);
    return settings == null
        ? Long.parseLong(DatabaseSettings.SLOW_MILLIS.standard())
        : settings.values().number(DatabaseSettings.SLOW_MILLIS);
  }
}
