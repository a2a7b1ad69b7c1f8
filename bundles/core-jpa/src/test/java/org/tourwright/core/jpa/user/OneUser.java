package org.tourwright.core.jpa.user;

import java.util.List;
import java.util.UUID;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.tourwright.core.jpa.store.Rows;
import org.tourwright.testing.StandIn;

/** A database with one user in it, whom somebody may change between two looks. */
final class OneUser extends Rows {

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

  @Override
  protected Object answer(String method, Object[] arguments) {
    return switch (method) {
      case "find" ->
          arguments.length > 2 && arguments[2] == LockModeType.PESSIMISTIC_WRITE ? underLock : user;
      case "createQuery" -> query(arguments[1] == UserRecord.class);
      default -> throw new UnsupportedOperationException(method);
    };
  }

  private TypedQuery<?> query(boolean ofUsers) {
    return StandIn.of(
        TypedQuery.class,
        (self, method, arguments) ->
            switch (method) {
              case "setParameter" -> self;
              case "getResultList" -> ofUsers ? List.of(user) : List.of();
              default -> throw new UnsupportedOperationException(method);
            });
  }
}
