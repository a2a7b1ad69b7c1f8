package org.tourwright.core.id;

import java.util.UUID;

/**
 * The identity of a thing that departments share. Its JSON and URL form is the UUID as a string.
 */
public interface Id {

  /** Never null. Time-ordered (UUID version 7, RFC 9562) when made by Tourwright. */
  UUID value();
}
