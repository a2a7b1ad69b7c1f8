package org.tourwright.tours.programme;

import java.util.Map;
import java.util.Set;

/** Where a programme stands. */
public enum ProgrammeState {
  /** Being designed; nobody sells it yet. */
  DRAFT,
  ON_SALE,
  /** No longer offered; what was sold still runs. */
  WITHDRAWN;

  private static final Map<ProgrammeState, Set<ProgrammeState>> NEXT =
      Map.of(
          DRAFT, Set.of(ON_SALE),
          ON_SALE, Set.of(WITHDRAWN),
          WITHDRAWN, Set.of(ON_SALE, DRAFT));

  boolean mayBecome(ProgrammeState next) {
    return NEXT.get(this).contains(next);
  }
}
