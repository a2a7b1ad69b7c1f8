package org.tourwright.core.report;

import org.osgi.annotation.versioning.ConsumerType;
import org.tourwright.core.user.Caller;

/**
 * A figure or chart of the manager's dashboard. Registered as an OSGi service; gone when its
 * department is gone.
 */
@ConsumerType
public interface DashboardTile {

  /**
   * Unique: module id, a dot, a word, such as {@code crm.pipeline}; its title is the message {@code
   * tile.<key>}.
   */
  String key();

  String permission();

  /** Where it stands on the dashboard, ascending. */
  int order();

  Shape shape();

  /**
   * The figures; for {@link Shape#FIGURES} one row, for charts the first column is the label and
   * the others are series.
   */
  Table data(Caller caller, Period period);

  /** How it is shown. */
  enum Shape {
    FIGURES,
    BARS,
    LINES,
    TABLE
  }
}
