package org.tourwright.reports;

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

/**
 * The reports department. It has no figures of its own: each tile and report checks its owner's
 * permission too.
 */
@Component(service = Module.class)
public final class ReportsModule implements Module {

  private final List<Object> resources;

  @Activate
  public ReportsModule(@Reference DashboardResource dashboard, @Reference ReportResource reports) {
    resources = List.of(dashboard, reports);
  }

  @Override
  public String id() {
    return "reports";
  }

  @Override
  public List<Permission> permissions() {
    return declared();
  }

  static List<Permission> declared() {
    return List.of(
        Permission.of(
            "reports:dashboard:read",
            MANAGER,
            SALESPERSON,
            TOUR_DESIGNER,
            OPERATOR,
            ACCOUNTANT,
            CUSTOMER_CARE,
            MARKETER),
        Permission.of("reports:report:read", MANAGER, ACCOUNTANT));
  }

  @Override
  public List<Object> resources() {
    return resources;
  }
}
