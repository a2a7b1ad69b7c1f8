package org.tourwright.tours.settings;

import java.math.BigDecimal;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** The one row of the department's parameters; the change log puts it there. */
@Entity(name = "ToursSettings")
@Table(name = "tours_settings")
public class SettingsRecord {

  static final UUID ONLY = new UUID(0, 1);

  @Id UUID id = ONLY;
  @Version long version;

  @Column(name = "least_margin_percent")
  BigDecimal leastMarginPercent;

  @Column(name = "child_percent")
  BigDecimal childPercent;

  @Column(name = "rounding_step")
  BigDecimal roundingStep;

  @Column(name = "group_sizes")
  String groupSizes;

  @Column(name = "under_booked_days")
  int underBookedDays;

  protected SettingsRecord() {}
}
