package org.tourwright.core.jpa.store;

import java.util.function.Function;
import javax.persistence.EntityManager;
import org.osgi.framework.BundleContext;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.EntityStore;
import org.tourwright.testing.StandIn;

/**
 * Rows in memory, for what no database does when it is told to: fail in the middle, or change a row
 * between two looks.
 */
public abstract class Rows implements EntityStore {

  /** Core's tables, with these rows. */
  public CoreStore store() {
    return new CoreStore(StandIn.silent(BundleContext.class), (bundle, unit, entities) -> this);
  }

  /** What a call of an entity manager answers. */
  protected abstract Object answer(String method, Object[] arguments);

  @Override
  public <T> T read(Function<EntityManager, T> work) {
    return work.apply(
        StandIn.of(EntityManager.class, (self, method, arguments) -> answer(method, arguments)));
  }

  @Override
  public <T> T write(Caller caller, Function<EntityManager, T> work) {
    return read(work);
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
