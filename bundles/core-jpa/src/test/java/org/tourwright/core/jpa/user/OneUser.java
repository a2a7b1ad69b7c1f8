package org.tourwright.core.jpa.user;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.osgi.framework.BundleContext;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.EntityStore;

/** A database with one user in it, whom somebody may change between two looks. */
final class OneUser implements EntityStore {

  final UserRecord user = user();

  /** What is there when the row is locked. */
  UserRecord underLock = user;

  static UserRecord user() {
    UserRecord user = new UserRecord(UUID.nameUUIDFromBytes(new byte[] {1}));
    user.login = "mai";
    user.name = "Mai";
    user.language = "en";
    return user;
  }

  CoreStore store() {
    return new CoreStore(made(BundleContext.class, null), (bundle, unit, entities) -> this);
  }

  @Override
  public <T> T read(Function<EntityManager, T> work) {
    return work.apply(entities());
  }

  @Override
  public <T> T write(Caller caller, Function<EntityManager, T> work) {
    return work.apply(entities());
  }

  private EntityManager entities() {
    return made(
        EntityManager.class,
        (name, arguments) ->
            switch (name) {
              case "find" ->
                  arguments.length > 2 && arguments[2] == LockModeType.PESSIMISTIC_WRITE
                      ? underLock
                      : user;
              case "createQuery" -> query(arguments[1] == UserRecord.class);
              default -> throw new UnsupportedOperationException(name);
            });
  }

  private TypedQuery<?> query(boolean ofUsers) {
    TypedQuery<?>[] self = new TypedQuery<?>[1];
    self[0] =
        made(
            TypedQuery.class,
            (name, arguments) ->
                switch (name) {
                  case "setParameter" -> self[0];
                  case "getResultList" -> ofUsers ? List.of(user) : List.of();
                  default -> throw new UnsupportedOperationException(name);
                });
    return self[0];
  }

  /** What answers a call of a method by its name. */
  private interface Answering {
    Object answer(String method, Object[] arguments);
  }

  private static <T> T made(Class<T> type, Answering answering) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) ->
                answering == null ? null : answering.answer(method.getName(), arguments)));
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
