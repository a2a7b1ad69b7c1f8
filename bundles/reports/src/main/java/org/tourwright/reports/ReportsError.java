package org.tourwright.reports;

import org.tourwright.core.error.ErrorCode;

/** Why a report is refused. */
enum ReportsError implements ErrorCode {
  PERIOD_TOO_LONG("reports.period-too-long");

  private final String code;

  ReportsError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
