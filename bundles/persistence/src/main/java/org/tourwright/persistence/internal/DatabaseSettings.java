package org.tourwright.persistence.internal;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tourwright.core.setting.Setting;
import org.tourwright.core.setting.SettingSource;
import org.tourwright.core.setting.Unit;

/** What an administrator may set about the database. The words stand with those of core. */
@Component(service = SettingSource.class)
public final class DatabaseSettings implements SettingSource {

  static final Setting SLOW_MILLIS =
      Setting.number("core.slowQueryMillis", 500, 0, 600_000, Unit.MILLISECONDS);

  @Override
  public List<Setting> settings() {
    return List.of(SLOW_MILLIS);
  }
}
