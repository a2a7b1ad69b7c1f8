package org.tourwright.persistence;

import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/** Transactions that span several bundles. */
@ProviderType
public interface Transactions {

  /**
   * Runs within the open transaction, or in a new one that ends with the work.
   *
   * <p>In a new one the work runs again, up to five times, when the database ends it because it and
   * others waited for each other. So it has no effects but on the database: what else is to happen
   * waits for {@link #afterCommit}.
   *
   * @throws org.tourwright.core.error.Conflict with {@link
   *     org.tourwright.core.error.CoreError#BUSY} when others hold the same records for too long
   */
  <T> T required(Supplier<T> work);

  boolean active();

  /**
   * Runs after the open transaction has committed, on the thread that committed; not at all when it
   * rolls back.
   */
  void afterCommit(Runnable work);

  /**
   * From now on, each transaction of this thread that changes data proves that it is still wanted:
   * the guard runs in it at its end, and what it throws rolls it back. What the guard changes is
   * committed with the work, or not at all.
   *
   * @return to be closed when the work is done, on the same thread
   */
  Guarded guarded(Runnable guard);

  /** Told by a store that changed data in the open transaction. */
  void changed();

  /** Work whose transactions have a guard. */
  interface Guarded extends AutoCloseable {
    @Override
    void close();
  }
}
