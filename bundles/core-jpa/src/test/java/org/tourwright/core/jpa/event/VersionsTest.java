package org.tourwright.core.jpa.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tourwright.core.event.Event;
import org.tourwright.core.event.EventConsumer;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.Transactions;
import org.tourwright.testing.StandIn;

/** Versions of a consumer that want different events, one after the other or side by side. */
class VersionsTest {

  private final Scripted database = new Scripted();

  /** An event that this version knows. */
  record Known(UUID aggregate) implements Event {}

  @Test
  void whatThisVersionDoesNotKnowIsLeftToAnother() {
    Delivery unheard = new Delivery();
    unheard.id = UUID.randomUUID();
    unheard.type = "Unheard";
    unheard.aggregate = UUID.randomUUID();
    unheard.consumer = "test.it";
    unheard.state = Delivery.State.WAITING;
    unheard.nextAt = Now.instant();
    database.row(unheard.id, unheard);

    assertThat(log().handle(unheard.id, new Consumer())).isFalse();

    assertThat(unheard.state).isEqualTo(Delivery.State.WAITING);
    assertThat(unheard.attempts).isZero();
  }

  @Test
  void isNotEvenLookedFor() {
    log().due(Map.of("test.it", Set.of("Known")), 50);

    Scripted.Asked due = database.asked("core_delivery");
    assertThat(due.text()).contains("d.type in (?4)").contains("b.type not in (?5)");
    assertThat(due.parameters()).containsEntry(4, "Known").containsEntry(5, "Known");
  }

  @Test
  void whatWasSkippedWhileAVersionDidNotWantItComesAfterAll() {
    Instant ended = Now.instant().minusSeconds(60);
    Subscription before = new Subscription();
    before.consumer = "test.it";
    before.type = "Known";
    before.endedAt = ended;
    before.complete = true;
    database.answer("select s from Subscription s", List.of(before));

    Set<String> wanted = new Subscriptions(database.store()).subscribe(new Consumer());

    assertThat(wanted).containsExactly("Known");
    assertThat(before.endedAt).isNull();
    assertThat(database.asked("update Delivery d set d.state = :waiting").parameters())
        .containsEntry("type", "Known")
        .containsEntry("ended", ended)
        .containsEntry("skipped", Delivery.State.SKIPPED);
  }

  private EventLog log() {
    return new EventLog(database.store(), StandIn.silent(Transactions.class));
  }

  private static final class Consumer implements EventConsumer {

    @Override
    public String name() {
      return "test.it";
    }

    @Override
    public Set<Class<? extends Event>> types() {
      return Set.of(Known.class);
    }

    @Override
    public void on(Caller caller, Event event) {
      throw new AssertionError("Nothing is handed over");
    }
  }
}
