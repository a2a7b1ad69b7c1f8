package org.tourwright.core.jpa.event;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.health.HealthCheck;
import org.tourwright.core.jpa.CoreSettings;
import org.tourwright.core.setting.Settings;

/** Whether events reach their consumers: none is parked, and none waits for long. */
@Component(service = HealthCheck.class)
public final class EventHealth implements HealthCheck {

  private final EventFigures figures;
  private final Settings settings;

  @Activate
  public EventHealth(@Reference EventFigures figures, @Reference Settings settings) {
    this.figures = figures;
    this.settings = settings;
  }

  @Override
  public String name() {
    return "core.events";
  }

  @Override
  public Result check() {
    List<EventFigures.Backlog> open = figures.backlogs();
    long parked =
        open.stream()
            .filter(one -> one.state() == Delivery.State.PARKED)
            .mapToLong(EventFigures.Backlog::count)
            .sum();
    if (parked > 0) {
      return Result.warn("core.health.parked", Map.of("count", parked));
    }
    Duration oldest =
        open.stream()
            .map(EventFigures.Backlog::age)
            .max(Comparator.naturalOrder())
            .orElse(Duration.ZERO);
    Duration allowed = settings.values().duration(CoreSettings.EVENT_LAG);
    return oldest.compareTo(allowed) <= 0
        ? Result.ok()
        : Result.warn("core.health.event-lag", Map.of("minutes", oldest.toMinutes()));
  }
}
