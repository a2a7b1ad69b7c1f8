package org.tourwright.core.jpa;

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
import org.tourwright.core.jpa.agency.AgencyResource;
import org.tourwright.core.jpa.audit.AuditResource;
import org.tourwright.core.jpa.copy.CopyResource;
import org.tourwright.core.jpa.customer.CustomerResource;
import org.tourwright.core.jpa.event.EventResource;
import org.tourwright.core.jpa.setting.SettingResource;
import org.tourwright.core.jpa.user.PeopleResource;
import org.tourwright.core.jpa.user.RoleResource;
import org.tourwright.core.jpa.user.TeamResource;
import org.tourwright.core.jpa.user.UserResource;
import org.tourwright.core.module.Module;
import org.tourwright.core.user.Permission;
import org.tourwright.core.user.Scope;

/** What core itself offers over HTTP: customers, people, the agency, audit trail and events. */
@Component(service = Module.class)
public final class CoreModule implements Module {

  private final List<Object> resources;

  @Activate
  public CoreModule(
      @Reference AgencyResource agency,
      @Reference CustomerResource customers,
      @Reference UserResource users,
      @Reference RoleResource roles,
      @Reference TeamResource teams,
      @Reference PeopleResource people,
      @Reference AuditResource audit,
      @Reference EventResource events,
      @Reference SettingResource settings,
      @Reference CopyResource copy) {
    resources =
        List.of(agency, customers, users, roles, teams, people, audit, events, settings, copy);
  }

  @Override
  public String id() {
    return "core";
  }

  @Override
  public List<Permission> permissions() {
    return declared();
  }

  static List<Permission> declared() {
    return List.of(
        Permission.of(
            "core:customer:read",
            MANAGER,
            SALESPERSON,
            TOUR_DESIGNER,
            OPERATOR,
            ACCOUNTANT,
            CUSTOMER_CARE,
            MARKETER),
        Permission.of("core:customer:write", MANAGER, CUSTOMER_CARE, MARKETER)
            .with(SALESPERSON, Scope.OWN),
        Permission.of("core:customer:archive", MANAGER).with(SALESPERSON, Scope.OWN),
        Permission.of("core:customer:import", MANAGER, MARKETER),
        Permission.of("core:agency:write", MANAGER),
        Permission.of("core:user:read", MANAGER),
        Permission.of("core:user:write"),
        Permission.of("core:role:read", MANAGER),
        Permission.of("core:role:write"),
        Permission.of("core:audit:read", MANAGER),
        Permission.of("core:event:read"),
        Permission.of("core:event:retry"),
        Permission.of("core:console:use"),
        Permission.of("core:job:read"),
        Permission.of("core:job:run"),
        Permission.of("core:database:copy"),
        Permission.of("core:event:skip"),
        Permission.of("core:setting:read", MANAGER),
        Permission.of("core:setting:write"));
  }

  @Override
  public List<Object> resources() {
    return resources;
  }
}
