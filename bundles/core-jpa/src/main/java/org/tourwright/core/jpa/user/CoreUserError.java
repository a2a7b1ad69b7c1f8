package org.tourwright.core.jpa.user;

import org.tourwright.core.error.ErrorCode;

/** Why a change of users, roles or teams is refused. */
public enum CoreUserError implements ErrorCode {
  LOGIN_TAKEN("core.login-taken"),
  LOGIN_FORM("core.login-form"),
  PASSWORD_LENGTH("core.password-length"),
  PASSWORD_WRONG("core.password-wrong"),
  TOO_MANY_FAILURES("core.too-many-failures"),
  LAST_ADMIN("core.last-admin"),
  ROLE_IN_USE("core.role-in-use"),
  ROLE_BUILT_IN("core.role-built-in"),
  TEAM_IN_USE("core.team-in-use"),
  NOT_YOURSELF("core.not-yourself"),
  MODULE_NEEDED("core.module-needed");

  private final String code;

  CoreUserError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
