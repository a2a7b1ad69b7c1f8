package org.tourwright.persistence.internal;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import javax.transaction.NotSupportedException;
import javax.transaction.RollbackException;
import javax.transaction.Status;
import javax.transaction.Synchronization;
import javax.transaction.SystemException;
import javax.transaction.TransactionManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.error.Refusal;
import org.tourwright.core.error.Stale;
import org.tourwright.persistence.Transactions;

/** Transactions over JTA. */
@Component(service = Transactions.class)
public final class JtaTransactions implements Transactions {

  private static final Logger LOG = LoggerFactory.getLogger(JtaTransactions.class);

  private static final int ATTEMPTS = 5;
  private static final long FIRST_PAUSE_MILLIS = 25;

  private final TransactionManager manager;
  private final ThreadLocal<Guard> guard = new ThreadLocal<>();
  private final DatabaseFigures figures;

  @Activate
  public JtaTransactions(
      @Reference TransactionManager manager, @Reference DatabaseFigures figures) {
    this.manager = manager;
    this.figures = figures;
  }

  @Override
  public <T> T required(Supplier<T> work) {
    return active() ? joined(work) : owned(work);
  }

  @Override
  public boolean active() {
    try {
      return manager.getStatus() != Status.STATUS_NO_TRANSACTION;
    } catch (SystemException e) {
      throw new IllegalStateException("The transaction manager does not work", e);
    }
  }

  @Override
  public void afterCommit(Runnable work) {
    try {
      manager.getTransaction().registerSynchronization(new AfterCommit(work));
    } catch (RollbackException e) {
      LOG.debug("The transaction is rolled back; nothing follows its commit", e);
    } catch (SystemException e) {
      throw new IllegalStateException("The transaction manager does not work", e);
    }
  }

  @Override
  public Guarded guarded(Runnable check) {
    Guard outer = guard.get();
    guard.set(new Guard(check));
    return () -> {
      if (outer == null) {
        guard.remove();
      } else {
        guard.set(outer);
      }
    };
  }

  @Override
  public void changed() {
    Guard known = guard.get();
    if (known != null) {
      known.changed = true;
    }
  }

  private <T> T joined(Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException | Error e) {
      doom();
      throw e;
    }
  }

  private <T> T owned(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return once(work);
      } catch (RuntimeException e) {
        Contention contention = Contention.of(e);
        if (contention == Contention.NONE) {
          throw e;
        }
        if (contention == Contention.WAITED_TOO_LONG || attempt == ATTEMPTS) {
          LOG.warn("Given up after {} attempts: others hold the same records", attempt, e);
          throw new Conflict(CoreError.BUSY);
        }
        LOG.info("The database ended a transaction that waited in a circle; it is tried again");
        figures.retried();
        pause(attempt);
      }
    }
  }

  private <T> T once(Supplier<T> work) {
    begin();
    T result;
    try {
      result = work.get();
      check();
    } catch (Throwable e) { // it is thrown on
      rollBack(e);
      if (Away.caused(e)) {
        // Before the commit, so it is certain that nothing was done.
        LOG.warn("The database does not answer: {}", e.toString());
        throw new NotAvailable(CoreError.DATABASE_AWAY);
      }
      throw e;
    }
    commit();
    return result;
  }

  private void check() {
    Guard known = guard.get();
    if (known != null && known.changed) {
      known.check.run();
    }
  }

  /** Those that met are let go at different moments. */
  private static void pause(int attempt) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(1, FIRST_PAUSE_MILLIS << attempt));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Conflict(CoreError.BUSY);
    }
  }

  private void begin() {
    try {
      manager.begin();
      Guard known = guard.get();
      if (known != null) {
        known.changed = false;
      }
    } catch (NotSupportedException | SystemException e) {
      throw new IllegalStateException("No transaction could be begun", e);
    }
  }

  private void rollBack(Throwable why) {
    ChangeRecorder.forget();
    figures.rolledBack();
    try {
      manager.rollback();
    } catch (SystemException | RuntimeException e) {
      // The database may have rolled back already; what it was for must not be hidden by that.
      why.addSuppressed(e);
    }
  }

  private void commit() {
    try {
      if (manager.getStatus() == Status.STATUS_ACTIVE) {
        manager.commit();
        figures.committed();
      } else {
        ChangeRecorder.forget();
        figures.rolledBack();
        manager.rollback();
        throw new IllegalStateException("The transaction was rolled back: part of it had failed");
      }
    } catch (RollbackException e) {
      ChangeRecorder.forget();
      figures.rolledBack();
      throw cause(e);
    } catch (javax.transaction.HeuristicMixedException
        | javax.transaction.HeuristicRollbackException
        | SystemException e) {
      ChangeRecorder.forget();
      if (Away.caused(e)) {
        LOG.warn("The database went away during a commit, which may have been done", e);
        throw new NotAvailable(CoreError.OUTCOME_UNKNOWN);
      }
      throw new IllegalStateException("The transaction could not be ended", e);
    }
  }

  /** What EclipseLink refused at the commit is hidden in the chain of causes. */
  private static RuntimeException cause(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof javax.persistence.OptimisticLockException
          || cause instanceof org.eclipse.persistence.exceptions.OptimisticLockException) {
        return new Stale();
      }
      if (cause instanceof Refusal refusal) {
        return refusal;
      }
    }
    if (Away.caused(thrown)) {
      LOG.warn("The database does not answer: {}", thrown.toString());
      return new NotAvailable(CoreError.DATABASE_AWAY);
    }
    return new IllegalStateException("The transaction was rolled back", thrown);
  }

  private void doom() {
    try {
      if (manager.getStatus() == Status.STATUS_ACTIVE) {
        manager.setRollbackOnly();
      }
    } catch (SystemException e) {
      LOG.warn("A failed transaction could not be marked for rollback", e);
    }
  }

  /** What a transaction must pass before it commits, and whether it changed anything yet. */
  private static final class Guard {
    private final Runnable check;
    private boolean changed;

    Guard(Runnable check) {
      this.check = check;
    }
  }

  private record AfterCommit(Runnable work) implements Synchronization {

    @Override
    public void beforeCompletion() {
      // only the end matters
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        work.run();
      }
    }
  }
}
