package org.tourwright.documents.pdf;

import org.tourwright.core.error.ErrorCode;

/** Why a document cannot be made now. */
enum PdfError implements ErrorCode {
  BUSY("documents.busy");

  private final String code;

  PdfError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
