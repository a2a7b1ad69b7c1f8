package org.tourwright.care;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tourwright.core.setting.Setting;
import org.tourwright.core.setting.SettingSource;
import org.tourwright.core.setting.Unit;

/** What an administrator may set about customer care. */
@Component(service = SettingSource.class)
public final class CareParameters implements SettingSource {

  /** How many days after the last day of a tour its customers are asked. */
  static final Setting ASK_AFTER = days("askAfterDays", 1, 0, 90);

  /** Tours that ended longer ago are not asked about by itself. */
  static final Setting ASK_WITHIN = days("askWithinDays", 21, 1, 365);

  /** How long a form can be filled in. */
  static final Setting OPEN = days("openDays", 60, 1, 365);

  /** An overall score of this or less opens a case; 0 for never. */
  static final Setting LOW_OVERALL = Setting.number("care.lowOverall", 2, 0, 5, Unit.NONE);

  /** A score of hotel, guide, food or transport of this or less opens a case; 0 for never. */
  static final Setting LOW_ITEM = Setting.number("care.lowItem", 2, 0, 5, Unit.NONE);

  /** A recommendation (0 to 10) of this or less opens a case; -1 for never. */
  static final Setting LOW_RECOMMEND = Setting.number("care.lowRecommend", 6, -1, 10, Unit.NONE);

  /** Days until a case is due, by priority. */
  static final Setting DUE_URGENT = days("dueDaysUrgent", 1, 0, 365);

  static final Setting DUE_HIGH = days("dueDaysHigh", 2, 0, 365);
  static final Setting DUE_NORMAL = days("dueDaysNormal", 5, 0, 365);
  static final Setting DUE_LOW = days("dueDaysLow", 10, 0, 365);

  private static Setting days(String name, int standard, int least, int most) {
    return Setting.number("care." + name, standard, least, most, Unit.DAYS);
  }

  static List<Setting> all() {
    return List.of(
        ASK_AFTER,
        ASK_WITHIN,
        OPEN,
        LOW_OVERALL,
        LOW_ITEM,
        LOW_RECOMMEND,
        DUE_URGENT,
        DUE_HIGH,
        DUE_NORMAL,
        DUE_LOW);
  }

  @Override
  public List<Setting> settings() {
    return all();
  }
}
