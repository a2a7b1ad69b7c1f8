package org.tourwright.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.function.Consumer;
import javax.transaction.TransactionManager;
import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;
import org.apache.geronimo.transaction.manager.GeronimoTransactionManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.NotAvailable;

/** With the platform's own transaction manager and a database that breaks at the commit. */
class JtaTransactionsTest {

  private TransactionManager manager;
  private JtaTransactions transactions;

  @BeforeEach
  void make() throws XAException {
    manager = new GeronimoTransactionManager();
    transactions = new JtaTransactions(manager, new DatabaseFigures());
  }

  @Test
  void aConnectionThatBreaksDuringTheCommitLeavesTheOutcomeUnknown() {
    assertThatThrownBy(() -> commitOver(new SQLException("broken", "08006")))
        .isInstanceOfSatisfying(NotAvailable.class, is(CoreError.OUTCOME_UNKNOWN));
    assertThat(transactions.active()).isFalse();
  }

  @Test
  void anotherFailureOfTheCommitIsADefect() {
    assertThatThrownBy(() -> commitOver(new SQLException("odd", "XX000")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(transactions.active()).isFalse();
  }

  @Test
  void aConnectionThatBreaksBeforeTheCommitStoredNothing() {
    assertThatThrownBy(
            () ->
                transactions.required(
                    () -> {
                      throw new IllegalStateException(new SQLException("broken", "08006"));
                    }))
        .isInstanceOfSatisfying(NotAvailable.class, is(CoreError.DATABASE_AWAY));
  }

  private void commitOver(SQLException broken) {
    transactions.required(
        () -> {
          try {
            return manager.getTransaction().enlistResource(new Breaking(broken));
          } catch (Exception e) {
            throw new AssertionError(e);
          }
        });
  }

  private static Consumer<NotAvailable> is(CoreError code) {
    return refusal -> assertThat(refusal.code()).isEqualTo(code);
  }

  /** As a driver tells that its connection broke while it waited for the answer to a commit. */
  private record Breaking(SQLException cause) implements XAResource {

    @Override
    public void commit(Xid xid, boolean onePhase) throws XAException {
      XAException failed = new XAException(XAException.XAER_RMFAIL);
      failed.initCause(cause);
      throw failed;
    }

    @Override
    public void start(Xid xid, int flags) {
      // nothing to begin
    }

    @Override
    public void end(Xid xid, int flags) {
      // nothing to end
    }

    @Override
    public int prepare(Xid xid) {
      return XA_OK;
    }

    @Override
    public void rollback(Xid xid) {
      // nothing to take back
    }

    @Override
    public void forget(Xid xid) {
      // nothing remembered
    }

    @Override
    public Xid[] recover(int flag) {
      return new Xid[0];
    }

    @Override
    public boolean isSameRM(XAResource other) {
      return other == this;
    }

    @Override
    public int getTransactionTimeout() {
      return 0;
    }

    @Override
    public boolean setTransactionTimeout(int seconds) {
      return false;
    }
  }
}
