package org.tourwright.integrations.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.ErrorCode;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.page.Versioned;
import org.tourwright.core.user.Caller;
import org.tourwright.integrations.IntegrationsError;
import org.tourwright.integrations.IntegrationsSettings;
import org.tourwright.integrations.IntegrationsStore;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.Listing;

/** The systems that are told of events. */
@Component(service = Endpoints.class)
public final class Endpoints {

  static final String READ = "integrations:webhook:read";
  static final String WRITE = "integrations:webhook:write";

  /** So long the old secret signs too. */
  private static final Duration OVERLAP = Duration.ofHours(24);

  private final IntegrationsStore store;
  private final IntegrationsSettings settings;
  private final Transport transport;
  private final EndpointSecrets secrets;

  /**
   * An endpoint as admins see and edit it; {@code id} and what follows {@code active} are only
   * read.
   *
   * @param types names of event types; none for all, also those to come
   * @param offReason why the platform switched it off; null when it did not
   * @param failingSince since when nothing arrived; null when the last one did
   * @param oldSecretUntil until when the secret from before the last change signs too
   * @param secret only in the answer that made it; null ever after
   */
  public record View(
      UUID id,
      long version,
      String name,
      String url,
      List<String> types,
      boolean active,
      Endpoint.OffReason offReason,
      Instant failingSince,
      Instant oldSecretUntil,
      Instant createdAt,
      String secret)
      implements Versioned {}

  @Activate
  public Endpoints(
      @Reference IntegrationsStore store,
      @Reference IntegrationsSettings settings,
      @Reference Transport transport,
      @Reference EndpointSecrets secrets) {
    this.store = store;
    this.settings = settings;
    this.transport = transport;
    this.secrets = secrets;
  }

  Page<View> list(PageRequest page, Boolean off) {
    return store.read(
        em -> {
          Listing<Endpoint> listing = new Listing<>(Endpoint.class);
          if (Boolean.TRUE.equals(off)) {
            listing.where("e.offReason is not null");
          }
          return listing
              .sortable("name", "e.name", String.class, endpoint -> endpoint.name)
              .sortable("createdAt", "e.createdAt", Instant.class, endpoint -> endpoint.createdAt)
              .page(em, page, "name", endpoint -> endpoint.id)
              .map(endpoint -> view(endpoint, null));
        });
  }

  View get(UUID id) {
    return store.read(em -> view(required(em, id), null));
  }

  View create(Caller caller, View in) {
    check(in);
    return store.write(
        caller,
        em -> {
          Endpoint endpoint = new Endpoint(Ids.next(), Hooks.now());
          String secret = Signature.newSecret();
          endpoint.secret = secrets.seal(endpoint.id, secret);
          fill(endpoint, in);
          em.persist(endpoint);
          em.flush();
          return view(endpoint, secret);
        });
  }

  View save(Caller caller, UUID id, Version expected, View in) {
    check(in);
    return change(caller, id, expected, endpoint -> fill(endpoint, in), null);
  }

  /** A new secret; the old one signs too for a day. */
  View rotate(Caller caller, UUID id, Version expected) {
    String secret = Signature.newSecret();
    return change(
        caller,
        id,
        expected,
        endpoint -> {
          endpoint.oldSecret = endpoint.secret;
          endpoint.oldSecretUntil = Hooks.now().plus(OVERLAP);
          endpoint.secret = secrets.seal(id, secret);
        },
        secret);
  }

  /** With all that was sent to it or waits. */
  void delete(Caller caller, UUID id, Version expected) {
    store.run(
        caller,
        em -> {
          Endpoint endpoint = required(em, id);
          expected.mustBe(endpoint.version);
          em.createQuery(
                  "delete from Attempt a where a.hookId in"
                      + " (select h.id from Hook h where h.endpointId = :id)")
              .setParameter("id", id)
              .executeUpdate();
          em.createQuery("delete from Hook h where h.endpointId = :id")
              .setParameter("id", id)
              .executeUpdate();
          em.remove(endpoint);
        });
  }

  /** Sends a ping at once, also to an endpoint that is off, and waits for the answer. */
  HookViews.Tried test(Caller caller, UUID id) {
    Endpoint endpoint = store.read(em -> required(em, id));
    Instant now = Hooks.now();
    UUID ping = Ids.next();
    Hook hook = new Hook(id, EventTypes.PING, 0, Body.ping(ping, now, endpoint.name).json(), now);
    Outcome outcome = transport.send(secrets.target(endpoint), hook.id, hook.body);
    return store.write(
        caller,
        em -> {
          hook.attempts = 1;
          hook.state = outcome.arrived() ? Hook.State.DONE : Hook.State.FAILED;
          hook.doneAt = Hooks.now();
          hook.lastStatus = outcome.status();
          hook.lastFailure = outcome.failure() == null ? null : outcome.failure().code();
          em.persist(hook);
          Attempt attempt = new Attempt(hook.id, outcome);
          em.persist(attempt);
          return HookViews.tried(attempt);
        });
  }

  private View change(
      Caller caller, UUID id, Version expected, Consumer<Endpoint> change, String secret) {
    return store.write(
        caller,
        em -> {
          Endpoint endpoint = required(em, id);
          expected.mustBe(endpoint.version);
          change.accept(endpoint);
          em.flush();
          return view(endpoint, secret);
        });
  }

  private void check(View in) {
    Checks checks = new Checks().required("name", in.name(), 100).required("url", in.url(), 500);
    if (in.url() != null && !in.url().isBlank()) {
      ErrorCode problem = UrlRules.problem(in.url(), settings);
      checks.that(problem == null, "url", problem == null ? IntegrationsError.BAD_URL : problem);
    }
    Set<String> known = Set.copyOf(EventTypes.names());
    boolean all =
        in.types() == null
            || in.types().stream().allMatch(type -> type != null && known.contains(type));
    checks.that(all, "types", IntegrationsError.UNKNOWN_TYPE).orThrow();
  }

  private static void fill(Endpoint endpoint, View in) {
    endpoint.name = in.name().strip();
    endpoint.url = in.url().strip();
    endpoint.want(in.types() == null ? List.of() : in.types());
    if (in.active() && !endpoint.active) {
      endpoint.offReason = null;
      endpoint.failingSince = null;
    }
    endpoint.active = in.active();
  }

  private static Endpoint required(EntityManager em, UUID id) {
    Endpoint endpoint = em.find(Endpoint.class, id);
    if (endpoint == null) {
      throw new NotFound();
    }
    return endpoint;
  }

  private static View view(Endpoint endpoint, String secret) {
    boolean overlap =
        endpoint.oldSecretUntil != null && endpoint.oldSecretUntil.isAfter(Instant.now());
    return new View(
        endpoint.id,
        endpoint.version,
        endpoint.name,
        endpoint.url,
        List.copyOf(endpoint.wanted()),
        endpoint.active,
        endpoint.offReason,
        endpoint.failingSince,
        overlap ? endpoint.oldSecretUntil : null,
        endpoint.createdAt,
        secret);
  }
}
