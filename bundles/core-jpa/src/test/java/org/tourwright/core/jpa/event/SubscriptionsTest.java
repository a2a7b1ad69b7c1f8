package org.tourwright.core.jpa.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubscriptionsTest {

  private final Scripted database = new Scripted();

  @Test
  void asksOnlyForTheDeliveriesOfTheEventsAtHand() {
    Subscription fresh = new Subscription();
    fresh.id = UUID.randomUUID();
    fresh.consumer = "test.it";
    fresh.type = "Known";
    fresh.createdAt = Now.instant();
    database.row(fresh.id, fresh);
    database.answer("select s.id from Subscription s", List.of(fresh.id));
    // Between them may be a million events that the consumer got of other types.
    database.answer("from Event e", List.of(event(7), event(1_000_007)));
    database.answer("select d.number from Delivery d", List.of(7L, 1_000_007L));

    assertThat(new Subscriptions(database.store()).catchUp("test.it"))
        .isEqualTo(Subscriptions.Progress.DONE);

    assertThat(database.asked("select d.number from Delivery d").parameters())
        .containsEntry("numbers", List.of(7L, 1_000_007L))
        .containsOnlyKeys("consumer", "numbers");
  }

  private static Object[] event(long number) {
    return new Object[] {UUID.randomUUID(), number, UUID.randomUUID(), Now.instant()};
  }
}
