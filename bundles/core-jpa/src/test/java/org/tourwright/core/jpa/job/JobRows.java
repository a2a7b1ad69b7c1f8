package org.tourwright.core.jpa.job;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import org.tourwright.core.jpa.store.Rows;
import org.tourwright.core.user.Caller;
import org.tourwright.testing.StandIn;

/** The table of jobs, in memory. Every statement in words finds its row. */
final class JobRows extends Rows {

  private final Map<String, JobRecord> rows = new ConcurrentHashMap<>();
  private volatile String ill = "";

  void put(JobRecord row) {
    rows.put(row.name, row);
  }

  JobRecord get(String name) {
    return rows.get(name);
  }

  /** Looking for this job fails. */
  void failOn(String name) {
    ill = name;
  }

  @Override
  public synchronized <T> T write(Caller caller, Function<EntityManager, T> work) {
    return read(work);
  }

  @Override
  protected Object answer(String method, Object[] arguments) {
    switch (method) {
      case "find" -> {
        return found((String) arguments[1]);
      }
      case "persist" -> {
        put((JobRecord) arguments[0]);
        return null;
      }
      case "createQuery" -> {
        return query();
      }
      default -> {
        return null;
      }
    }
  }

  private JobRecord found(String name) {
    if (name.equals(ill)) {
      throw new AssertionError("A defect");
    }
    return rows.get(name);
  }

  private static Query query() {
    return StandIn.of(
        Query.class,
        (self, method, arguments) -> method.equals("executeUpdate") ? (Object) 1 : self);
  }
}
