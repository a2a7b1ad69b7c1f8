package org.tourwright.web.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.user.Accounts;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Scope;
import org.tourwright.core.user.UserId;
import org.tourwright.persistence.EntityStore;
import org.tourwright.testing.StandIn;
import org.tourwright.web.WebStore;

class TokensTest {

  private static final Token TOKEN =
      new Token(
          UUID.randomUUID(),
          new UserId(UUID.randomUUID()),
          "Website",
          Set.of("crm:lead:read"),
          List.of(),
          Instant.EPOCH,
          Instant.parse("2200-01-01T00:00:00Z"),
          null,
          null);
  private static final Caller USER =
      new Caller(
          TOKEN.user(),
          "Mai",
          "vi",
          "10.0.0.1",
          "r",
          Map.of("crm:lead:read", Scope.ALL, "crm:lead:write", Scope.ALL),
          Map.of());

  private final ReadOnly rows = new ReadOnly(new AtomicInteger());
  private final Tokens tokens =
      new Tokens(
          new WebStore(StandIn.silent(BundleContext.class), (bundle, unit, entities) -> rows),
          StandIn.of(Accounts.class, (self, method, in) -> Optional.of(USER)));

  @Test
  void aProgramReadsOnWhileItsUseCannotBeNoted() {
    String text = TokenText.fresh();

    Caller caller = tokens.admit(text, null, "10.0.0.1", "r").caller();
    tokens.admit(text, null, "10.0.0.1", "r");

    assertThat(caller.grants()).isEqualTo(Map.of("crm:lead:read", Scope.ALL));
    assertThat(rows.tries()).as("not tried with every request").hasValue(1);
  }

  @Test
  void itsCallerIsKnownToBeLimited() {
    Caller caller = TOKEN.limited(USER);

    assertThat(caller.limited()).isTrue();
    assertThat(caller.name()).isEqualTo("Mai (via token Website)");
  }

  /** A database that holds the token and takes nothing, as while it is copied. */
  private record ReadOnly(AtomicInteger tries) implements EntityStore {

    @Override
    @SuppressWarnings("unchecked") // nothing else is read
    public <T> T read(Function<EntityManager, T> work) {
      return (T) TOKEN;
    }

    @Override
    public <T> T write(Caller caller, Function<EntityManager, T> work) {
      tries.incrementAndGet();
      throw new NotAvailable(CoreError.READ_ONLY);
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
}
