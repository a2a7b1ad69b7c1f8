package org.tourwright.persistence.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
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

  private final Thread thread;

  @Reference(
      target = "(osgi.jndi.service.name=tourwright)",
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile DataSource dataSource;

  @Activate
  public DatabaseWait(ComponentContext component, @Reference DataSourceMaker maker) {
    this.thread =
        begun(
            PAUSE,
            () -> dataSource,
            maker::makeAnew,
            () -> component.enableComponent(PersistenceComponent.class.getName()));
  }

  @Deactivate
  void stop() throws InterruptedException {
    thread.interrupt();
    thread.join(Duration.ofSeconds(5).toMillis());
  }

  /**
   * @param source gives null while there is none
   * @param missing asks for one
   */
  static Thread begun(
      Duration pause, Supplier<DataSource> source, Runnable missing, Runnable answered) {
    Thread thread =
        new Thread(() -> await(pause, source, missing, answered), "tourwright-database-wait");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static void await(
      Duration pause, Supplier<DataSource> source, Runnable missing, Runnable answered) {
    boolean told = false;
    try {
      while (true) {
        DataSource there = source.get();
        if (there == null) {
          missing.run();
        } else if (answers(there, told)) {
          break;
        } else {
          told = true;
        }
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

  private static boolean answers(DataSource there, boolean told) {
    try (Connection connection = there.getConnection()) {
      return !connection.isClosed();
    } catch (SQLException | RuntimeException e) { // whatever a pool says of it, it is not there yet
      if (!told) {
        LOG.warn("The database does not answer; waiting for it", e);
      }
      return false;
    }
  }
}
