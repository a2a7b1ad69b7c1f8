package org.tourwright.core.jpa.store;

import org.tourwright.core.error.Conflict;

/**
 * What each node of a new installation makes when it finds it missing. Where another node made it
 * at the same moment, it is there at the next look.
 */
public final class Contested {

  private static final int TRIES = 3;

  private Contested() {}

  /**
   * @param make looks whether it is there, and makes it when it is not, in one transaction
   */
  public static void make(Runnable make) {
    for (int attempt = 1; ; attempt++) {
      try {
        make.run();
        return;
      } catch (Conflict e) {
        if (attempt == TRIES) {
          throw e;
        }
      }
    }
  }
}
