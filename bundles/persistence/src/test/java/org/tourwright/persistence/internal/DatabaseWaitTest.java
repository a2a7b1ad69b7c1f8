package org.tourwright.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tourwright.testing.StandIn;

class DatabaseWaitTest {

  @Test
  void persistenceBeginsWhenTheDatabaseAnswers() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    AtomicInteger missed = new AtomicInteger();
    CountDownLatch answered = new CountDownLatch(1);
    DataSource away = awayTwice(asked);
    Thread wait =
        DatabaseWait.begun(
            Duration.ofMillis(1),
            () -> missed.get() < 2 ? null : away,
            missed::incrementAndGet,
            answered::countDown);
    try {
      assertThat(answered.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(missed).as("times that a data source was asked for").hasValue(2);
      assertThat(asked).as("times that the database was asked").hasValue(3);
    } finally {
      wait.interrupt();
    }
  }

  @Test
  void nobodyListensWhereThereIsNoServer() throws Exception {
    String url;
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      url = "jdbc:postgresql://127.0.0.1:" + server.getLocalPort() + "/agency?x=y";
      assertThat(DataSourceMaker.listens(url)).isTrue();
    }
    assertThat(DataSourceMaker.listens(url)).isFalse();
    assertThat(DataSourceMaker.listens("jdbc:derby:/var/agency;create=true")).isTrue();
  }

  private static DataSource awayTwice(AtomicInteger asked) {
    return StandIn.of(
        DataSource.class,
        (self, method, arguments) -> {
          if (asked.incrementAndGet() < 3) {
            throw new SQLException("Connection refused", "08001");
          }
          return StandIn.silent(Connection.class);
        });
  }
}
