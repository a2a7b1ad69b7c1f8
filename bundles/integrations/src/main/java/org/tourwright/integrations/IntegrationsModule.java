package org.tourwright.integrations;

import static org.tourwright.core.user.BuiltInRole.ACCOUNTANT;
import static org.tourwright.core.user.BuiltInRole.CUSTOMER_CARE;
import static org.tourwright.core.user.BuiltInRole.MANAGER;
import static org.tourwright.core.user.BuiltInRole.MARKETER;
import static org.tourwright.core.user.BuiltInRole.OPERATOR;
import static org.tourwright.core.user.BuiltInRole.SALESPERSON;
import static org.tourwright.core.user.BuiltInRole.TOUR_DESIGNER;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.module.Module;
import org.tourwright.core.user.Permission;
import org.tourwright.integrations.link.LinkResource;
import org.tourwright.integrations.webhook.EndpointResource;
import org.tourwright.integrations.webhook.HookResource;

/** Webhooks to other systems, and links to them. */
@Component(service = Module.class)
public final class IntegrationsModule implements Module {

  private final List<Object> resources;

  @Activate
  public IntegrationsModule(
      @Reference EndpointResource endpoints,
      @Reference HookResource hooks,
      @Reference LinkResource links) {
    resources = List.of(endpoints, hooks, links);
  }

  @Override
  public String id() {
    return "integrations";
  }

  @Override
  public List<Permission> permissions() {
    return declared();
  }

  static List<Permission> declared() {
    return List.of(
        Permission.of("integrations:webhook:read"),
        Permission.of("integrations:webhook:write"),
        Permission.of(
            "integrations:link:read",
            MANAGER,
            SALESPERSON,
            TOUR_DESIGNER,
            OPERATOR,
            ACCOUNTANT,
            CUSTOMER_CARE,
            MARKETER),
        Permission.of("integrations:link:write", MANAGER));
  }

  @Override
  public List<Object> resources() {
    return resources;
  }
}
