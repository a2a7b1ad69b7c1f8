package org.tourwright.core.jpa.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.tourwright.core.health.HealthCheck.Result;
import org.tourwright.core.health.HealthCheck.Status;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.jpa.store.Rows;
import org.tourwright.core.setting.Values;
import org.tourwright.core.user.Caller;

class EventHealthTest {

  @Test
  void isWellWhenNothingWaitsForLong() {
    assertThat(check().status()).isEqualTo(Status.OK);
    assertThat(check(waiting(Duration.ofMinutes(14))).status()).isEqualTo(Status.OK);
  }

  @Test
  void warnsWhenAnEventWaitsForLong() {
    Result result = check(waiting(Duration.ofMinutes(1)), waiting(Duration.ofMinutes(31)));

    assertThat(result.status()).isEqualTo(Status.WARN);
    assertThat(result.word()).isEqualTo("core.health.event-lag");
    assertThat(result.arguments()).containsEntry("minutes", 31L);
  }

  @Test
  void warnsWhenDeliveriesAreParked() {
    Result result =
        check(
            new EventFigures.Backlog("a.b", Delivery.State.PARKED, 2, Instant.now()),
            new EventFigures.Backlog("c.d", Delivery.State.PARKED, 1, Instant.now()));

    assertThat(result.status()).isEqualTo(Status.WARN);
    assertThat(result.word()).isEqualTo("core.health.parked");
    assertThat(result.arguments()).containsEntry("count", 3L);
  }

  private static EventFigures.Backlog waiting(Duration age) {
    return new EventFigures.Backlog("a.b", Delivery.State.WAITING, 5, Instant.now().minus(age));
  }

  private static Result check(EventFigures.Backlog... open) {
    CoreStore store = new NothingBut(List.of(open)).store();
    return new EventHealth(new EventFigures(store), () -> Values.of(Map.of())).check();
  }

  /** A database that is asked for nothing but what is open. */
  private static final class NothingBut extends Rows {

    private final List<EventFigures.Backlog> open;

    NothingBut(List<EventFigures.Backlog> open) {
      this.open = open;
    }

    @Override
    @SuppressWarnings("unchecked") // nothing else is read
    public <T> T read(Function<EntityManager, T> work) {
      return (T) open;
    }

    @Override
    public <T> T write(Caller caller, Function<EntityManager, T> work) {
      throw new IllegalStateException("Looking changes nothing");
    }

    @Override
    protected Object answer(String method, Object[] arguments) {
      throw new UnsupportedOperationException(method);
    }
  }
}
