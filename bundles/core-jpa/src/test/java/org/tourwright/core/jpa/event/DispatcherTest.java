package org.tourwright.core.jpa.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.tourwright.core.event.Event;
import org.tourwright.core.event.EventConsumer;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.jpa.store.Rows;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.Transactions;
import org.tourwright.testing.StandIn;

class DispatcherTest {

  @Test
  void aConsumerThatComesWhileTheDatabaseIsAwayIsSubscribedLater() throws Exception {
    AtomicInteger writes = new AtomicInteger();
    CountDownLatch subscribed = new CountDownLatch(1);
    Dispatcher dispatcher =
        over(
            new Nothing() {
              @Override
              public <T> T write(Caller caller, Function<EntityManager, T> work) {
                if (writes.incrementAndGet() == 1) {
                  throw new IllegalStateException("The database is away");
                }
                subscribed.countDown();
                return null;
              }
            });
    try {
      dispatcher.addConsumer(new Consumer());

      assertThat(subscribed.await(30, TimeUnit.SECONDS)).isTrue();
    } finally {
      dispatcher.stop();
    }
  }

  @Test
  void anErrorDoesNotEndTheDelivery() throws Exception {
    CountDownLatch looks = new CountDownLatch(3);
    Dispatcher dispatcher =
        over(
            new Nothing() {
              @Override
              public <T> T read(Function<EntityManager, T> work) {
                looks.countDown();
                if (looks.getCount() == 2) {
                  throw new AssertionError("A defect");
                }
                return super.read(work);
              }
            });
    try {
      dispatcher.addConsumer(new Consumer());

      assertThat(looks.await(30, TimeUnit.SECONDS)).isTrue();
    } finally {
      dispatcher.stop();
    }
  }

  private static Dispatcher over(Rows rows) {
    CoreStore store = rows.store();
    EventLog log = new EventLog(store, StandIn.silent(Transactions.class));
    return new Dispatcher(log, new Subscriptions(store), new EventFigures(store));
  }

  /** A database in which nothing is. */
  private static class Nothing extends Rows {

    @Override
    @SuppressWarnings("unchecked") // everything that the dispatcher reads is a list
    public <T> T read(Function<EntityManager, T> work) {
      return (T) List.of();
    }

    @Override
    public <T> T write(Caller caller, Function<EntityManager, T> work) {
      return null;
    }

    @Override
    protected Object answer(String method, Object[] arguments) {
      throw new UnsupportedOperationException(method);
    }
  }

  private static final class Consumer implements EventConsumer {

    @Override
    public String name() {
      return "test.consumer";
    }

    @Override
    public Set<Class<? extends Event>> types() {
      return Set.of(Event.class);
    }

    @Override
    public void on(Caller caller, Event event) {
      // no event comes
    }
  }
}
