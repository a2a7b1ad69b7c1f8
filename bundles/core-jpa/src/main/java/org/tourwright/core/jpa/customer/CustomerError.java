package org.tourwright.core.jpa.customer;

import org.tourwright.core.error.ErrorCode;

/** Why a line about a customer is refused. */
public enum CustomerError implements ErrorCode {
  DUPLICATE_LINE("core.duplicate-line"),
  DUPLICATE_CUSTOMER("core.duplicate-customer");

  private final String code;

  CustomerError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
