package org.tourwright.persistence.internal;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.FlushModeType;
import javax.persistence.OptimisticLockException;
import org.tourwright.core.audit.AuditEntry;
import org.tourwright.core.error.Stale;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.EntityStore;
import org.tourwright.persistence.Transactions;

/** The store of one unit. Nested work on one thread shares one entity manager. */
final class Store implements EntityStore {

  private static final Pattern SEQUENCE = Pattern.compile("[a-z][a-z_]*");

  private final EntityManagerFactory factory;
  private final Transactions transactions;
  private final Auditing auditing;
  private final WriteGate gate;
  private final Runnable closed;
  private final String nextValue;

  @SuppressWarnings("ThreadLocalUsage") // one per store, and there are as many stores as bundles
  private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

  /**
   * @param closed runs when the store is closed
   */
  Store(
      EntityManagerFactory factory,
      Transactions transactions,
      Auditing auditing,
      WriteGate gate,
      Runnable closed,
      boolean derby) {
    this.factory = factory;
    this.transactions = transactions;
    this.auditing = auditing;
    this.gate = gate;
    this.closed = closed;
    this.nextValue = derby ? "values next value for %s" : "select nextval('%s')";
  }

  @Override
  public <T> T read(Function<EntityManager, T> work) {
    EntityManager open = current.get();
    if (open != null) {
      return work.apply(open);
    }
    return within(
        em -> {
          T result = work.apply(em);
          // What was read may have been touched; reading stores nothing.
          em.clear();
          return result;
        });
  }

  @Override
  public <T> T write(Caller caller, Function<EntityManager, T> work) {
    EntityManager open = current.get();
    if (!transactions.active()) {
      gate.pass();
    }
    return open == null ? within(em -> flushed(caller, em, work)) : flushed(caller, open, work);
  }

  /** Without a flush before, which a query has else: in a long list of new rows each costs more. */
  @Override
  public long next(String sequence) {
    if (!SEQUENCE.matcher(sequence).matches()) {
      throw new IllegalArgumentException(sequence);
    }
    return read(
        em ->
            ((Number)
                    em.createNativeQuery(nextValue.formatted(sequence))
                        .setFlushMode(FlushModeType.COMMIT)
                        .getSingleResult())
                .longValue());
  }

  @Override
  public void close() {
    factory.close();
    closed.run();
  }

  private <T> T within(Function<EntityManager, T> work) {
    return transactions.required(
        () -> {
          EntityManager em = factory.createEntityManager();
          current.set(em);
          try {
            em.joinTransaction();
            return Violation.refusing(() -> work.apply(em));
          } finally {
            current.remove();
            em.close();
          }
        });
  }

  private <T> T flushed(Caller caller, EntityManager em, Function<EntityManager, T> work) {
    T result;
    try {
      // A query within the work writes what has changed before it, and may find it stale as well.
      result = work.apply(em);
      em.flush();
      transactions.changed();
    } catch (OptimisticLockException e) {
      throw new Stale();
    }
    List<AuditEntry> entries = ChangeRecorder.drain();
    if (!entries.isEmpty()) {
      auditing.record(caller, entries);
    }
    return result;
  }
}
