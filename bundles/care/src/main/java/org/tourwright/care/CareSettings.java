package org.tourwright.care;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.tourwright.care.cases.CasePriority;
import org.tourwright.care.feedback.LowScore;

/** What an admin may set in {@code etc/org.tourwright.care.cfg}. Changes count at once. */
@Component(service = CareSettings.class, configurationPid = "org.tourwright.care")
public final class CareSettings {

  private volatile Config config;

  /** The file's entries. */
  public @interface Config {
    /** How many days after the last day of a tour its customers are asked. */
    int askAfterDays() default 1;

    /** Tours that ended longer ago are not asked about by itself. */
    int askWithinDays() default 21;

    /** How long a form can be filled in. */
    int openDays() default 60;

    /** An overall score of this or less opens a case. */
    int lowOverall() default 2;

    /** A score of hotel, guide, food or transport of this or less opens a case. */
    int lowItem() default 2;

    /** A recommendation (0 to 10) of this or less opens a case; -1 for never. */
    int lowRecommend() default 6;

    /** Days until a case is due, by priority. */
    int dueDaysUrgent() default 1;

    int dueDaysHigh() default 2;

    int dueDaysNormal() default 5;

    int dueDaysLow() default 10;
  }

  @Activate
  public CareSettings(Config config) {
    this.config = config;
  }

  @Modified
  void change(Config changed) {
    this.config = changed;
  }

  public int askAfterDays() {
    return config.askAfterDays();
  }

  public int askWithinDays() {
    return config.askWithinDays();
  }

  public int openDays() {
    return config.openDays();
  }

  public LowScore lowScore() {
    return new LowScore(config.lowOverall(), config.lowItem(), config.lowRecommend());
  }

  public int dueDays(CasePriority priority) {
    return switch (priority) {
      case URGENT -> config.dueDaysUrgent();
      case HIGH -> config.dueDaysHigh();
      case NORMAL -> config.dueDaysNormal();
      case LOW -> config.dueDaysLow();
    };
  }
}
