package org.tourwright.imports.run;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.osgi.framework.BundleContext;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.node.Nodes;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.EntityStore;
import org.tourwright.testing.StandIn;

/** A database with one import in it, that goes away now and then. */
final class OneRun implements EntityStore {

  final ImportRun stored;
  private final AtomicInteger away = new AtomicInteger();
  private volatile boolean listed;
  private volatile Consumer<ImportRun> afterWrite = run -> {};

  OneRun(ImportRun stored) {
    this.stored = stored;
  }

  Runs runs() {
    BundleContext context = StandIn.silent(BundleContext.class);
    ImportsStore store = new ImportsStore(context, (bundle, unit, entities) -> this);
    return new Runs(store, StandIn.of(Nodes.class, (self, method, arguments) -> "self"));
  }

  /** So many changes find no database. */
  void awayFor(int changes) {
    away.set(changes);
  }

  /** From now on, who asks for imports in work gets this one. */
  void list() {
    listed = true;
  }

  /** Called when a change is stored, before anybody is told. */
  void afterWrite(Consumer<ImportRun> told) {
    afterWrite = told;
  }

  @Override
  public <T> T read(Function<EntityManager, T> work) {
    return work.apply(
        StandIn.of(EntityManager.class, (self, method, arguments) -> answer(method, arguments)));
  }

  @Override
  public <T> T write(Caller caller, Function<EntityManager, T> work) {
    if (away.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new NotAvailable(CoreError.DATABASE_AWAY);
    }
    T result = read(work);
    afterWrite.accept(stored);
    return result;
  }

  private Object answer(String method, Object[] arguments) {
    return switch (method) {
      case "find" -> stored;
      case "createQuery" -> query(listed && ((String) arguments[0]).contains("from ImportRun"));
      default -> null;
    };
  }

  private TypedQuery<?> query(boolean ofRuns) {
    return StandIn.of(
        TypedQuery.class,
        (self, method, arguments) ->
            switch (method) {
              case "executeUpdate" -> 0;
              case "getResultList" -> ofRuns ? List.of(stored) : List.of();
              default -> self;
            });
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
