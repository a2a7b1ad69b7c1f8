package org.tourwright.web.health;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.health.HealthCheck;
import org.tourwright.web.WebStore;

/** Whether the database answers, and soon enough to work with. */
@Component(service = HealthCheck.class)
public final class DatabaseAnswers implements HealthCheck {

  private static final long SLOW_MILLIS = 500;

  private final WebStore store;

  @Activate
  public DatabaseAnswers(@Reference WebStore store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "web.database";
  }

  @Override
  public Result check() {
    long begun = System.nanoTime();
    store.read(
        em ->
            em.createQuery("select count(s) from WebSession s where s.id = 'none'")
                .getSingleResult());
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    return millis < SLOW_MILLIS
        ? Result.ok()
        : Result.warn("web.health.database-slow", Map.of("millis", millis));
  }
}
