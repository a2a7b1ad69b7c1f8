package org.tourwright.core.jpa.secret;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.health.HealthCheck;
import org.tourwright.core.secret.Sealer;

/** Whether this node has the key of the agency. */
@Component(service = HealthCheck.class)
public final class KeyHealth implements HealthCheck {

  private final Sealer sealer;

  @Activate
  public KeyHealth(@Reference Sealer sealer) {
    this.sealer = sealer;
  }

  @Override
  public String name() {
    return "core.key";
  }

  /** A warning: people can work on, and the other nodes have it. */
  @Override
  public Result check() {
    return sealer.ready() ? Result.ok() : Result.warn("core.health.key", Map.of());
  }
}
