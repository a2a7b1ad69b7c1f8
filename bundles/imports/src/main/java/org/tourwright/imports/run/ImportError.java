package org.tourwright.imports.run;

import org.tourwright.core.error.ErrorCode;

/** Refusals of imports. */
public enum ImportError implements ErrorCode {
  RUN_NOT_FOUND("imports.run-not-found"),
  NO_IMPORTER("imports.no-importer"),
  NO_SPREADSHEETS("imports.no-spreadsheets"),
  WRONG_STATE("imports.wrong-state"),
  FIELD_WITHOUT_COLUMN("imports.field-without-column"),
  NO_LINES("imports.no-lines"),
  HAS_ERRORS("imports.has-errors"),
  FILE_GONE("imports.file-gone"),
  INTERRUPTED("imports.interrupted");

  private final String code;

  ImportError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
