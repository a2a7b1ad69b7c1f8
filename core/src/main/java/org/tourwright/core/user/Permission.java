package org.tourwright.core.user;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A right that a module checks: {@code module:thing:action}.
 *
 * @param name such as {@code crm:lead:write}; its label is the message {@code
 *     permission.crm.lead.write}
 * @param defaultRoles the keys of built-in roles ({@link BuiltInRole}) that have it when the module
 *     is first installed, with their scopes
 */
public record Permission(String name, Map<BuiltInRole, Scope> defaultRoles) {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z-]*:[a-z][a-z-]*:[a-z][a-z-]*");

  public Permission {
    if (!FORM.matcher(name).matches()) {
      throw new IllegalArgumentException("Not module:thing:action: " + name);
    }
    defaultRoles = Map.copyOf(defaultRoles);
  }

  /**
   * A permission that the given roles have over all records. System admins have every permission.
   */
  public static Permission of(String name, BuiltInRole... roles) {
    Map<BuiltInRole, Scope> grants = new EnumMap<>(BuiltInRole.class);
    for (BuiltInRole role : roles) {
      grants.put(role, Scope.ALL);
    }
    return new Permission(name, grants);
  }

  /** The same permission, for one more role within a scope. */
  public Permission with(BuiltInRole role, Scope scope) {
    Map<BuiltInRole, Scope> grants = new EnumMap<>(BuiltInRole.class);
    grants.putAll(defaultRoles);
    grants.put(role, scope);
    return new Permission(name, grants);
  }
}
