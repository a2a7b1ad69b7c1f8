package org.tourwright.crm;

import java.util.List;
import java.util.Map;
import org.tourwright.core.user.BuiltInRole;
import org.tourwright.core.user.Permission;
import org.tourwright.core.user.Scope;

/** What sales checks, and who has it in the beginning. */
public final class Permissions {

  public static final String LEAD_READ = "crm:lead:read";
  public static final String LEAD_WRITE = "crm:lead:write";
  public static final String LEAD_DEAL = "crm:lead:deal";
  public static final String OPPORTUNITY_READ = "crm:opportunity:read";
  public static final String OPPORTUNITY_WRITE = "crm:opportunity:write";
  public static final String ACTIVITY_READ = "crm:activity:read";
  public static final String ACTIVITY_WRITE = "crm:activity:write";
  public static final String QUOTATION_READ = "crm:quotation:read";
  public static final String QUOTATION_WRITE = "crm:quotation:write";
  public static final String CONTRACT_READ = "crm:contract:read";
  public static final String CONTRACT_WRITE = "crm:contract:write";
  public static final String CONTRACT_SIGN = "crm:contract:sign";
  public static final String BOOKING_READ = "crm:booking:read";
  public static final String BOOKING_WRITE = "crm:booking:write";

  /** Of core: whose customers somebody sees. */
  public static final String CUSTOMER_READ = "core:customer:read";

  private Permissions() {}

  static List<Permission> all() {
    return List.of(
        reading(LEAD_READ).with(BuiltInRole.MARKETER, Scope.ALL),
        writing(LEAD_WRITE),
        Permission.of(LEAD_DEAL, BuiltInRole.MANAGER),
        reading(OPPORTUNITY_READ),
        writing(OPPORTUNITY_WRITE),
        reading(ACTIVITY_READ),
        writing(ACTIVITY_WRITE),
        reading(QUOTATION_READ),
        writing(QUOTATION_WRITE),
        reading(CONTRACT_READ)
            .with(BuiltInRole.OPERATOR, Scope.ALL)
            .with(BuiltInRole.ACCOUNTANT, Scope.ALL),
        writing(CONTRACT_WRITE),
        writing(CONTRACT_SIGN),
        reading(BOOKING_READ)
            .with(BuiltInRole.OPERATOR, Scope.ALL)
            .with(BuiltInRole.ACCOUNTANT, Scope.ALL)
            .with(BuiltInRole.CUSTOMER_CARE, Scope.ALL),
        writing(BOOKING_WRITE));
  }

  /** Salespeople see what their team does, to stand in for each other. */
  private static Permission reading(String name) {
    return new Permission(
        name, Map.of(BuiltInRole.MANAGER, Scope.ALL, BuiltInRole.SALESPERSON, Scope.TEAM));
  }

  private static Permission writing(String name) {
    return new Permission(
        name, Map.of(BuiltInRole.MANAGER, Scope.ALL, BuiltInRole.SALESPERSON, Scope.OWN));
  }
}
