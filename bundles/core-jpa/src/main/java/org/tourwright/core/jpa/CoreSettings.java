package org.tourwright.core.jpa;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tourwright.core.setting.Setting;
import org.tourwright.core.setting.SettingSource;
import org.tourwright.core.setting.Unit;

/** What an administrator may set about core itself. */
@Component(service = SettingSource.class)
public final class CoreSettings implements SettingSource {

  /** An event that waits longer for its consumer is a warning. */
  public static final Setting EVENT_LAG =
      Setting.number("core.eventLagMinutes", 15, 1, 10_080, Unit.MINUTES);

  @Override
  public List<Setting> settings() {
    return List.of(EVENT_LAG);
  }
}
