package org.tourwright.messaging.outbox;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tourwright.core.setting.Setting;
import org.tourwright.core.setting.SettingSource;
import org.tourwright.core.setting.Unit;

/**
 * What an administrator may set about the outbox. The mail server stays in the file and the
 * environment: its password must not be read on a page.
 */
@Component(service = SettingSource.class)
public final class OutboxSettings implements SettingSource {

  /** What waited longer than this for a mail server is not sent by itself any more. */
  static final Setting OVERDUE = Setting.number("messaging.overdueDays", 2, 1, 90, Unit.DAYS);

  /** Mails handed over in one run of the job, so that the runs stay short. */
  static final Setting MOST = Setting.number("messaging.mailsPerRun", 100, 1, 5_000, Unit.NONE);

  /** How soon a mail is tried again the first time; later pauses grow by themselves. */
  static final Setting FIRST_RETRY =
      Setting.number("messaging.firstRetrySeconds", 60, 5, 3_600, Unit.SECONDS);

  public static List<Setting> all() {
    return List.of(OVERDUE, MOST, FIRST_RETRY);
  }

  @Override
  public List<Setting> settings() {
    return all();
  }
}
