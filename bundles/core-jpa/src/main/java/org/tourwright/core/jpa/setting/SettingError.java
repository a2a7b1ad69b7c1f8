package org.tourwright.core.jpa.setting;

import org.tourwright.core.error.ErrorCode;

/** Refusals about settings. */
public enum SettingError implements ErrorCode {
  FIXED("core.setting-fixed");

  private final String code;

  SettingError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
