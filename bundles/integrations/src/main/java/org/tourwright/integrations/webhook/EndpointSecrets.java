package org.tourwright.integrations.webhook;

import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.secret.Sealer;
import org.tourwright.core.user.Caller;
import org.tourwright.integrations.IntegrationsStore;

/** Secrets of endpoints, which lie sealed in the database. */
@Component(service = EndpointSecrets.class)
public final class EndpointSecrets {

  private static final Logger LOG = LoggerFactory.getLogger(EndpointSecrets.class);
  private static final Caller SEALING = Caller.system("integrations.seal");

  private final IntegrationsStore store;
  private final Sealer sealer;

  @Activate
  public EndpointSecrets(@Reference IntegrationsStore store, @Reference Sealer sealer) {
    this.store = store;
    this.sealer = sealer;
    try {
      sealThoseInTheClear();
    } catch (RuntimeException e) { // without the key, or while nothing may be changed: next time
      LOG.warn("Secrets of webhooks from an earlier version are not sealed yet", e);
    }
  }

  private void sealThoseInTheClear() {
    store.run(
        SEALING,
        em ->
            em.createQuery(
                    "select e from Endpoint e where e.secret like :clear or e.oldSecret like"
                        + " :clear",
                    Endpoint.class)
                .setParameter("clear", Signature.PREFIX + "%")
                .getResultList()
                .forEach(
                    endpoint -> {
                      endpoint.secret = sealed(endpoint.id, endpoint.secret);
                      endpoint.oldSecret = sealed(endpoint.id, endpoint.oldSecret);
                    }));
  }

  private String sealed(UUID endpoint, String secret) {
    return isClear(secret) ? seal(endpoint, secret) : secret;
  }

  /** Whether this node can sign at all. */
  boolean ready() {
    return sealer.ready();
  }

  String seal(UUID endpoint, String secret) {
    return sealer.seal(secret, place(endpoint));
  }

  /** Where it goes and what it is signed with: with nothing when its secret cannot be opened. */
  Target target(Endpoint endpoint) {
    return Target.of(endpoint, secret -> open(endpoint.id, secret));
  }

  private Optional<String> open(UUID endpoint, String secret) {
    if (isClear(secret)) {
      return Optional.of(secret);
    }
    try {
      return Optional.of(sealer.open(secret, place(endpoint)));
    } catch (NotAvailable e) {
      LOG.debug("The secret of endpoint {} cannot be opened", endpoint, e);
      return Optional.empty();
    }
  }

  private static boolean isClear(String secret) {
    return secret != null && secret.startsWith(Signature.PREFIX);
  }

  private static String place(UUID endpoint) {
    return "integrations.endpoint:" + endpoint + ":secret";
  }
}
