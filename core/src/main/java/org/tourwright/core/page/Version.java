package org.tourwright.core.page;

import org.tourwright.core.error.Stale;

/**
 * The version of a record that a caller means to change, from If-Match.
 *
 * @param value the version that the caller read
 */
public record Version(long value) {

  /**
   * @throws Stale when the record has another version by now
   */
  public void mustBe(long current) {
    if (value != current) {
      throw new Stale();
    }
  }
}
