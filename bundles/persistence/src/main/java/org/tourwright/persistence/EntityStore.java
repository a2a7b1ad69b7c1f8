package org.tourwright.persistence;

import java.util.function.Consumer;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.osgi.annotation.versioning.ProviderType;
import org.tourwright.core.user.Caller;

/**
 * The entities of one bundle. Work joins the transaction that is open on the thread, also one
 * opened by another bundle; else it has one of its own. What throws rolls the whole transaction
 * back; what the database stops for the sake of others runs again, as {@link Transactions#required}
 * says.
 */
@ProviderType
public interface EntityStore extends AutoCloseable {

  /** Reads. Changes made to entities meanwhile are not stored. */
  <T> T read(Function<EntityManager, T> work);

  /**
   * Changes data. Changes of entities are written at the end of the work and recorded in the audit
   * trail in the caller's name, but for entities and fields that are {@link NotAudited}.
   *
   * @throws org.tourwright.core.error.Stale when somebody changed one of the entities meanwhile
   * @throws org.tourwright.core.error.Conflict {@code core.duplicate} when a unique constraint does
   *     not allow it
   * @throws org.tourwright.core.error.Invalid when the database takes a value for another reason
   *     not, such as its length
   */
  <T> T write(Caller caller, Function<EntityManager, T> work);

  /** {@link #write} without a result. */
  default void run(Caller caller, Consumer<EntityManager> work) {
    write(
        caller,
        em -> {
          work.accept(em);
          return null;
        });
  }

  /** The next value of a database sequence; values may be missing, none comes twice. */
  long next(String sequence);

  @Override
  void close();
}
