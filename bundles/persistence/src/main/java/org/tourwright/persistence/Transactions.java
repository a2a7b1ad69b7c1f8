package org.tourwright.persistence;

import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/** Transactions that span several bundles. */
@ProviderType
public interface Transactions {

  /** Runs within the open transaction, or in a new one that ends with the work. */
  <T> T required(Supplier<T> work);

  boolean active();

  /**
   * Runs after the open transaction has committed, on the thread that committed; not at all when it
   * rolls back.
   */
  void afterCommit(Runnable work);
}
