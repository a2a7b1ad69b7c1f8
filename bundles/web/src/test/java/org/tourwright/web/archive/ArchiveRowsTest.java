package org.tourwright.web.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.EntityStore;
import org.tourwright.testing.StandIn;
import org.tourwright.web.WebStore;
import org.tourwright.web.archive.ArchiveRecord.State;

class ArchiveRowsTest {

  private static final Caller SYSTEM = Caller.system("test");

  private final Map<String, ArchiveRecord> database = new TreeMap<>();
  private final List<String> locked = new ArrayList<>();
  private final ArchiveRows rows =
      new ArchiveRows(
          new WebStore(StandIn.silent(BundleContext.class), (b, u, e) -> store()),
          (caller, entries) -> {});

  ArchiveRowsTest() {
    waiting("one");
    waiting("other");
  }

  @Test
  void aVersionIsOneFileForEver() {
    rows.accept(SYSTEM, "other", false);

    assertThatThrownBy(() -> rows.accept(SYSTEM, "one", true))
        .isInstanceOfSatisfying(
            Invalid.class,
            refused ->
                assertThat(refused.errors().get(0).code()).isEqualTo(ArchiveError.SAME_VERSION));
    assertThat(rows.isAccepted("one")).isFalse();
    assertThat(rows.isAccepted("other")).isTrue();
  }

  @Test
  void whoAcceptsAnotherFileOfTheVersionIsWaitedFor() {
    rows.accept(SYSTEM, "other", false);

    assertThat(locked).as("in one order for all").containsExactly("one", "other");
  }

  @Test
  void whatWasAcceptedCanBeAcceptedAgain() {
    rows.accept(SYSTEM, "one", false);

    assertThat(rows.accept(SYSTEM, "one", true).confirmed).isTrue();
    assertThatThrownBy(() -> rows.accept(SYSTEM, "gone", true)).isInstanceOf(NotFound.class);
  }

  private void waiting(String id) {
    ArchiveRecord made = new ArchiveRecord();
    made.id = id;
    made.module = "visas";
    made.version = "1.0.0";
    made.state = State.WAITING;
    database.put(id, made);
  }

  private EntityStore store() {
    return new EntityStore() {
      @Override
      public <T> T read(Function<EntityManager, T> work) {
        return work.apply(entities());
      }

      @Override
      public <T> T write(Caller caller, Function<EntityManager, T> work) {
        return work.apply(entities());
      }

      @Override
      public long next(String sequence) {
        return 1;
      }

      @Override
      public void close() {
        // nothing is open
      }
    };
  }

  private EntityManager entities() {
    return StandIn.of(
        EntityManager.class,
        (self, method, arguments) ->
            switch (method) {
              case "find" -> find(arguments);
              case "createQuery" -> ofTheVersion();
              default -> throw new UnsupportedOperationException(method);
            });
  }

  private ArchiveRecord find(Object... arguments) {
    String id = (String) arguments[1];
    if (arguments.length > 2 && arguments[2] == LockModeType.PESSIMISTIC_WRITE) {
      locked.add(id);
    }
    return database.get(id);
  }

  private TypedQuery<?> ofTheVersion() {
    boolean[] known = new boolean[1];
    return StandIn.of(
        TypedQuery.class,
        (self, method, arguments) -> {
          if (method.equals("setParameter")) {
            known[0] = database.containsKey((String) arguments[1]);
            return self;
          }
          return known[0] ? List.copyOf(database.keySet()) : List.of();
        });
  }
}
