package org.tourwright.care;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.care.cases.CasePriority;
import org.tourwright.care.feedback.LowScore;
import org.tourwright.core.setting.Setting;
import org.tourwright.core.setting.Settings;

/** The days and scores of customer care that are in force. Changes count at once. */
@Component(service = CareSettings.class)
public final class CareSettings {

  private final Settings settings;

  @Activate
  public CareSettings(@Reference Settings settings) {
    this.settings = settings;
  }

  public int askAfterDays() {
    return number(CareParameters.ASK_AFTER);
  }

  public int askWithinDays() {
    return number(CareParameters.ASK_WITHIN);
  }

  public int openDays() {
    return number(CareParameters.OPEN);
  }

  public LowScore lowScore() {
    return new LowScore(
        number(CareParameters.LOW_OVERALL),
        number(CareParameters.LOW_ITEM),
        number(CareParameters.LOW_RECOMMEND));
  }

  public int dueDays(CasePriority priority) {
    return number(
        switch (priority) {
          case URGENT -> CareParameters.DUE_URGENT;
          case HIGH -> CareParameters.DUE_HIGH;
          case NORMAL -> CareParameters.DUE_NORMAL;
          case LOW -> CareParameters.DUE_LOW;
        });
  }

  private int number(Setting setting) {
    return Math.toIntExact(settings.values().number(setting));
  }
}
