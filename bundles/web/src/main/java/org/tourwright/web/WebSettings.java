package org.tourwright.web;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tourwright.core.setting.Setting;
import org.tourwright.core.setting.SettingSource;
import org.tourwright.core.setting.Unit;

/**
 * What an administrator may set about the front on the page of the settings. What opens it to
 * others ({@code trustForwarded}, {@code allowedOrigins}) stays in the file, with who runs it.
 */
@Component(service = SettingSource.class)
public final class WebSettings implements SettingSource {

  static final Setting DRAIN = Setting.number("web.drainSeconds", 10, 0, 600, Unit.SECONDS);
  static final Setting SWAP = Setting.number("web.swapSeconds", 10, 0, 600, Unit.SECONDS);
  static final Setting SESSION_IDLE =
      Setting.number("web.sessionIdleMinutes", 720, 1, 44_640, Unit.MINUTES);
  static final Setting SESSION_HOURS =
      Setting.number("web.sessionHours", 168, 1, 8_760, Unit.HOURS);
  static final Setting JSON_LIMIT =
      Setting.number("web.jsonLimit", 1_048_576, 1_024, 104_857_600, Unit.BYTES);
  static final Setting UPLOAD_LIMIT =
      Setting.number("web.uploadLimit", 104_857_600, 1_024, 2_147_483_647, Unit.BYTES);
  static final Setting METRICS_FROM_LOOPBACK = Setting.yesNo("web.metricsFromLoopback", true);
  static final Setting DISK_SPACE =
      Setting.number("web.diskSpaceMegabytes", 1_024, 0, 1_048_576, Unit.MEGABYTES);

  @Override
  public List<Setting> settings() {
    return List.of(
        DRAIN,
        SWAP,
        SESSION_IDLE,
        SESSION_HOURS,
        JSON_LIMIT,
        UPLOAD_LIMIT,
        METRICS_FROM_LOOPBACK,
        DISK_SPACE);
  }
}
