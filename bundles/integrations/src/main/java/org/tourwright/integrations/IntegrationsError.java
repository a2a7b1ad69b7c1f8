package org.tourwright.integrations;

import org.tourwright.core.error.ErrorCode;

/** Refusals of integrations, and why a webhook did not arrive. */
public enum IntegrationsError implements ErrorCode {
  BAD_URL("integrations.bad-url"),
  HTTPS_ONLY("integrations.https-only"),
  PRIVATE_ADDRESS("integrations.private-address"),
  UNKNOWN_TYPE("integrations.unknown-type"),
  ENDPOINT_OFF("integrations.endpoint-off"),
  BAD_PLACEHOLDER("integrations.bad-placeholder"),
  PLACEHOLDER_IN_HOST("integrations.placeholder-in-host"),
  NO_ANSWER("integrations.no-answer"),
  TOO_SLOW("integrations.too-slow"),
  UNKNOWN_HOST("integrations.unknown-host"),
  BAD_CERTIFICATE("integrations.bad-certificate"),
  REFUSED("integrations.refused"),
  GONE("integrations.gone"),
  NO_SECRET("integrations.no-secret");

  private final String code;

  IntegrationsError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
