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
  /** What it wrote is being taken back. */
  UNDOING,
  UNDONE
}
