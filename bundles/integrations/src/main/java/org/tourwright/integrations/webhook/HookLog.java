package org.tourwright.integrations.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Caller;
import org.tourwright.integrations.IntegrationsError;
import org.tourwright.integrations.IntegrationsStore;
import org.tourwright.persistence.Listing;
import org.tourwright.persistence.Transactions;

/** What was sent to whom, and what waits. */
@Component(service = HookLog.class)
public final class HookLog {

  private final IntegrationsStore store;
  private final Transactions transactions;
  private final Sender sender;

  @Activate
  public HookLog(
      @Reference IntegrationsStore store,
      @Reference Transactions transactions,
      @Reference Sender sender) {
    this.store = store;
    this.transactions = transactions;
    this.sender = sender;
  }

  Page<HookViews.Line> list(PageRequest page, UUID endpoint, Hook.State state, String type) {
    return store.read(
        em -> {
          Map<UUID, String> names = names(em);
          return new Listing<>(Hook.class)
              .where("e.endpointId = :endpoint", "endpoint", endpoint)
              .where("e.state = :state", "state", state)
              .where("e.type = :type", "type", type)
              .sortable("createdAt", "e.createdAt", Instant.class, hook -> hook.createdAt)
              .page(em, page, "-createdAt", hook -> hook.id)
              .map(hook -> HookViews.line(hook, names.get(hook.endpointId)));
        });
  }

  HookViews.Detail get(UUID id) {
    return store.read(em -> detail(em, required(em, id)));
  }

  /** Sends one again now, under the same id: whoever got it already can tell. */
  HookViews.Detail resend(Caller caller, UUID id) {
    return store.write(
        caller,
        em -> {
          Hook hook = required(em, id);
          Endpoint endpoint = em.find(Endpoint.class, hook.endpointId);
          if (endpoint == null || !endpoint.active) {
            throw new Conflict(IntegrationsError.ENDPOINT_OFF);
          }
          hook.sendNow(Hooks.now());
          transactions.afterCommit(sender::wake);
          return detail(em, hook);
        });
  }

  /** Of all endpoints; there are few. */
  private static Map<UUID, String> names(EntityManager em) {
    return em
        .createQuery("select e.id, e.name from Endpoint e", Object[].class)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
  }

  private static HookViews.Detail detail(EntityManager em, Hook hook) {
    Endpoint endpoint = em.find(Endpoint.class, hook.endpointId);
    List<HookViews.Tried> tried =
        em
            .createQuery(
                "select a from Attempt a where a.hookId = :id order by a.sentAt desc",
                Attempt.class)
            .setParameter("id", hook.id)
            .getResultList()
            .stream()
            .map(HookViews::tried)
            .toList();
    String name = endpoint == null ? null : endpoint.name;
    return new HookViews.Detail(HookViews.line(hook, name), hook.body, tried);
  }

  private static Hook required(EntityManager em, UUID id) {
    Hook hook = em.find(Hook.class, id);
    if (hook == null) {
      throw new NotFound();
    }
    return hook;
  }
}
