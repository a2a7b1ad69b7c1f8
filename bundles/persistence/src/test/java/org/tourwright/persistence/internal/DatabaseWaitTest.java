package org.tourwright.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class DatabaseWaitTest {

  @Test
  void persistenceBeginsWhenTheDatabaseAnswers() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    CountDownLatch answered = new CountDownLatch(1);
    DatabaseWait wait =
        new DatabaseWait(awayTwice(asked), Duration.ofMillis(1), answered::countDown);
    try {
      assertThat(answered.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(asked).hasValue(3);
    } finally {
      wait.stop();
    }
  }

  private static DataSource awayTwice(AtomicInteger asked) {
    return proxy(
        DataSource.class,
        () -> {
          if (asked.incrementAndGet() < 3) {
            throw new SQLException("Connection refused", "08001");
          }
          return proxy(Connection.class, () -> false);
        });
  }

  @FunctionalInterface
  private interface Reply {
    Object give() throws SQLException;
  }

  /** Answers every method alike; that of close is not looked at. */
  private static <T> T proxy(Class<T> type, Reply reply) {
    Object made =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) ->
                method.getReturnType() == void.class ? null : reply.give());
    return type.cast(made);
  }
}
