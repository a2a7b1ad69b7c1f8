package org.tourwright.persistence.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets persistence begin when the database answers: what opens its tables while it is away would
 * fail once and for all.
 */
@Component(
    service = {},
    immediate = true)
public final class DatabaseWait {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseWait.class);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final DataSource dataSource;
  private final Thread thread;

  @Activate
  public DatabaseWait(
      ComponentContext component,
      @Reference(target = "(osgi.jndi.service.name=tourwright)") DataSource dataSource) {
    this(dataSource, PAUSE, () -> component.enableComponent(PersistenceComponent.class.getName()));
  }

  DatabaseWait(DataSource dataSource, Duration pause, Runnable answered) {
    this.dataSource = dataSource;
    this.thread = new Thread(() -> await(pause, answered), "tourwright-database-wait");
    thread.setDaemon(true);
    thread.start();
  }

  @Deactivate
  void stop() throws InterruptedException {
    thread.interrupt();
    thread.join(Duration.ofSeconds(5).toMillis());
  }

  private void await(Duration pause, Runnable answered) {
    boolean told = false;
    try {
      while (!answers(told)) {
        told = true;
        Thread.sleep(pause.toMillis());
      }
    } catch (InterruptedException e) {
      return; // nobody waits any more
    }
    if (told) {
      LOG.info("The database answers");
    }
    answered.run();
  }

  private boolean answers(boolean told) {
    try (Connection connection = dataSource.getConnection()) {
      return !connection.isClosed();
    } catch (SQLException | RuntimeException e) { // whatever a pool says of it, it is not there yet
      if (!told) {
        LOG.warn("The database does not answer; waiting for it", e);
      }
      return false;
    }
  }
}
