package org.tourwright.core.jpa.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.persistence.EntityManager;

/** A row that one node works on until its transaction ends, while others go on to the next. */
final class NodeLock {

  private NodeLock() {}

  /**
   * @return false when another node has the row, or it is gone
   */
  static boolean take(EntityManager em, String table, UUID id) {
    // Only PostgreSQL has several nodes; on Derby the one dispatcher works alone.
    return !postgres(em)
        || !em.createNativeQuery(
                "select id from " + table + " where id = ?1 for update skip locked")
            .setParameter(1, id.toString())
            .getResultList()
            .isEmpty();
  }

  private static boolean postgres(EntityManager em) {
    try {
      return em.unwrap(Connection.class).getMetaData().getDatabaseProductName().contains("Postgre");
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not answer", e);
    }
  }
}
