package org.tourwright.core.jpa.copy;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The copy of the agency to another database, as it stands.
 *
 * @param possible whether the agency is on the embedded database
 * @param readOnly whether nothing can be changed now, for a copy is being made or was made
 * @param url where to; null when this platform made none since its start
 * @param step the table or bundle that it is at; null when it does not run
 * @param all how many tables there are; null until it is known
 * @param tables those that are copied and were found to be the same on both sides
 * @param failure null unless it failed
 */
public record CopyView(
    State state,
    boolean possible,
    boolean readOnly,
    String url,
    String user,
    Instant startedAt,
    Instant endedAt,
    String step,
    Integer all,
    List<Table> tables,
    Failure failure) {

  /** Where it stands. */
  public enum State {
    NONE,
    RUNNING,
    DONE,
    FAILED
  }

  /**
   * A table that was copied.
   *
   * @param checksum over all rows, the same on both sides
   */
  public record Table(String name, long rows, String checksum) {}

  /**
   * Why there is no copy.
   *
   * @param code its words are {@code error.<code>}
   */
  public record Failure(String code, Map<String, Object> arguments) {}

  public CopyView {
    tables = List.copyOf(tables);
  }
}
