package org.tourwright.documents.sheet;

import org.tourwright.core.error.ErrorCode;

/** Why a spreadsheet cannot be read. */
public enum SheetError implements ErrorCode {
  NEITHER_XLSX_NOR_CSV("documents.neither-xlsx-nor-csv"),
  OLD_EXCEL("documents.old-excel"),
  ENCRYPTED("documents.encrypted"),
  BROKEN("documents.broken-spreadsheet"),
  TOO_LARGE("documents.spreadsheet-too-large"),
  EMPTY("documents.empty-file");

  private final String code;

  SheetError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
