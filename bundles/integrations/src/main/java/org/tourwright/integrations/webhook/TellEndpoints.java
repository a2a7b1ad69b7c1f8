package org.tourwright.integrations.webhook;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.event.Event;
import org.tourwright.core.event.EventConsumer;
import org.tourwright.core.event.Occurrence;
import org.tourwright.core.user.Caller;
import org.tourwright.integrations.IntegrationsStore;
import org.tourwright.persistence.Transactions;

/** Writes down for each endpoint what it is to be told; sending is another's work. */
@Component(service = EventConsumer.class)
public final class TellEndpoints implements EventConsumer {

  private final IntegrationsStore store;
  private final Transactions transactions;
  private final Sender sender;

  @Activate
  public TellEndpoints(
      @Reference IntegrationsStore store,
      @Reference Transactions transactions,
      @Reference Sender sender) {
    this.store = store;
    this.transactions = transactions;
    this.sender = sender;
  }

  @Override
  public String name() {
    return "integrations.webhooks";
  }

  @Override
  public Set<Class<? extends Event>> types() {
    return EventTypes.ALL;
  }

  /** An endpoint is told what happens from now on. */
  @Override
  public boolean fromTheBeginning() {
    return false;
  }

  @Override
  public void on(Caller caller, Event event) {
    throw new UnsupportedOperationException("The platform tells which event it was");
  }

  @Override
  public void on(Caller caller, Occurrence occurrence, Event event) {
    store.run(
        caller,
        em -> {
          String type = event.getClass().getSimpleName();
          List<Endpoint> wanting =
              em
                  .createQuery("select e from Endpoint e where e.active = true", Endpoint.class)
                  .getResultList()
                  .stream()
                  .filter(endpoint -> endpoint.wants(type))
                  .toList();
          if (wanting.isEmpty()) {
            return;
          }
          Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
          String body = Body.of(occurrence, event).json();
          wanting.forEach(
              endpoint -> em.persist(new Hook(endpoint.id, type, occurrence.number(), body, now)));
          transactions.afterCommit(sender::wake);
        });
  }
}
