package org.tourwright.persistence.internal;

import java.util.List;
import java.util.regex.Pattern;
import net.ttddyy.dsproxy.QueryInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.setting.Settings;

/**
 * Says which statements are slow, once the settings are there. They are stored through this very
 * bundle, so nothing that they need to come up may refer to this.
 */
@Component(
    service = {},
    immediate = true)
public final class SlowStatements {

  /** One of its own, so that it can be sent elsewhere. */
  private static final Logger LOG = LoggerFactory.getLogger("org.tourwright.slow");

  private static final int LONGEST = 1500;

  /** Texts and numbers, but not the digits of a name such as {@code t0}. */
  private static final Pattern VALUE =
      Pattern.compile("'(?:[^']|'')*'|(?<![\\w.])\\d+(?:\\.\\d+)?");

  private final DatabaseFigures figures;

  @Activate
  public SlowStatements(@Reference DatabaseFigures figures, @Reference Settings settings) {
    this.figures = figures;
    figures.slowFrom(() -> settings.values().number(DatabaseSettings.SLOW_MILLIS));
  }

  @Deactivate
  void stop() {
    figures.slowFrom(DatabaseFigures.STANDARD);
  }

  /** With its question marks, never with values: those may be of a person. */
  static void tell(long millis, List<QueryInfo> queries) {
    String first = queries.isEmpty() ? "" : queries.get(0).getQuery();
    String sql = withoutValues(first);
    if (queries.size() > 1) {
      LOG.warn("{} ms: {} (and {} more in one batch)", millis, sql, queries.size() - 1);
    } else {
      LOG.warn("{} ms: {}", millis, sql);
    }
  }

  /** On Derby, EclipseLink writes the values of some queries into the statement. */
  static String withoutValues(String sql) {
    String masked = VALUE.matcher(sql).replaceAll("?");
    return masked.length() > LONGEST ? masked.substring(0, LONGEST) + "…" : masked;
  }
}
