package org.tourwright.core.jpa.console;

import java.nio.file.Path;
import org.jline.reader.impl.history.DefaultHistory;

/**
 * What was typed in one session of the console, in memory only. JLine's own writes it to the file
 * that a variable of the session names, and everybody may set a variable.
 */
final class OwnHistory extends DefaultHistory {

  @Override
  public void load() {
    // There is nothing but what this session has typed.
  }

  @Override
  public void save() {
    // No file knows of it.
  }

  @Override
  public void purge() {
    // JLine deletes the file; this ends with the session.
  }

  @Override
  public void read(Path file, boolean checkDuplicates) {
    // No file is shown to who types.
  }

  @Override
  public void write(Path file, boolean incremental) {
    // No file knows of it.
  }

  @Override
  public void append(Path file, boolean incremental) {
    // No file knows of it.
  }

  @Override
  protected void trimHistory(Path file, int max) {
    // There is no file to make shorter.
  }
}
