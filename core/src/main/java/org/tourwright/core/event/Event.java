package org.tourwright.core.event;

import java.util.UUID;

/**
 * Something that happened, told in the past tense by a small record of core. Stored as JSON:
 * components may be added later, never renamed or removed.
 */
public interface Event {

  /**
   * What it happened to; events of one aggregate reach a consumer in the order in which they
   * happened.
   */
  UUID aggregate();
}
