package org.tourwright.imports.run;

/** How far an import is. */
enum RunState {
  UPLOADED,
  CHECKING,
  CHECKED,
  WRITING,
  DONE,
  CANCELLED,
  FAILED,
  UNDONE;

  boolean working() {
    return this == CHECKING || this == WRITING;
  }

  /** Whether its file is still needed. */
  boolean open() {
    return this == UPLOADED || this == CHECKED || working();
  }
}
