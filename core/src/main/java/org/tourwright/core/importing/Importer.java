package org.tourwright.core.importing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;
import org.tourwright.core.error.FieldError;
import org.tourwright.core.user.Caller;

/**
 * Takes lists of one kind of record in. Registered as an OSGi service; files, mapping, progress and
 * undo are the platform's.
 */
@ConsumerType
public interface Importer {

  /** Unique: module id, a dot, a word, such as {@code core.customers}. */
  String key();

  /** Needed for preview, import and undo. */
  String permission();

  List<ImportField> fields();

  /**
   * Checks lines without writing anything.
   *
   * @param earlier lines of the same file that were checked before, to find duplicates in the file
   *     itself
   * @return errors by line; lines without errors are left out
   */
  Map<Integer, List<FieldError>> check(Caller caller, List<ImportRow> rows, Seen earlier);

  /**
   * Writes lines that were checked, in the caller's transaction.
   *
   * @return the identities of the new records
   */
  List<UUID> write(Caller caller, List<ImportRow> rows);

  /**
   * Takes back what an import wrote; records changed since stay.
   *
   * @return how many were taken back
   */
  int undo(Caller caller, Collection<UUID> ids);

  /** Remembers keys over a whole file. */
  interface Seen {

    /** The line that had this key first, after remembering it for this line when there was none. */
    int firstLine(String key, int line);
  }
}
