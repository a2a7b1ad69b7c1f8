package org.tourwright.persistence.internal;

import javax.transaction.TransactionManager;
import org.eclipse.persistence.transaction.JTATransactionController;

/**
 * Lets EclipseLink take part in the platform's transactions. EclipseLink makes it by name, hence
 * the static field.
 */
public class JtaController extends JTATransactionController {

  private static volatile TransactionManager manager;

  static void use(TransactionManager transactionManager) {
    manager = transactionManager;
  }

  @Override
  protected TransactionManager acquireTransactionManager() {
    return manager;
  }
}
