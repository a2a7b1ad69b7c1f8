package org.tourwright.core.jpa.job;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import org.osgi.framework.BundleContext;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.EntityStore;

/** The table of jobs, in memory. Every statement in words finds its row. */
final class JobRows implements EntityStore {

  private final Map<String, JobRecord> rows = new ConcurrentHashMap<>();
  private volatile String ill = "";

  CoreStore store() {
    BundleContext context = proxy(BundleContext.class, (name, arguments) -> null);
    return new CoreStore(context, (bundle, unit, entities) -> this);
  }

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
  public <T> T read(Function<EntityManager, T> work) {
    return work.apply(proxy(EntityManager.class, this::answer));
  }

  @Override
  public synchronized <T> T write(Caller caller, Function<EntityManager, T> work) {
    return read(work);
  }

  private Object answer(String method, Object[] arguments) {
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
    Query[] made = new Query[1];
    made[0] =
        proxy(
            Query.class,
            (name, arguments) ->
                name.equals("executeUpdate") ? Integer.valueOf(1) : (Object) made[0]);
    return made[0];
  }

  private interface Answers {
    Object to(String method, Object[] arguments);
  }

  private static <T> T proxy(Class<T> type, Answers answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> answers.to(method.getName(), arguments)));
  }

  @Override
  public long next(String sequence) {
    return 1;
  }

  @Override
  public void close() {
    // nothing is open
  }
}
