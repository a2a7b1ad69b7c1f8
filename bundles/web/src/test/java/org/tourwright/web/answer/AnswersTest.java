package org.tourwright.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.persistence.EntityStore;
import org.tourwright.testing.StandIn;
import org.tourwright.web.WebStore;

class AnswersTest {

  @Test
  void whatWasSentCannotBeTriedOutWithoutTheKey() {
    assertThat(Answers.proof("k", "hash")).hasSize(64).isEqualTo(Answers.proof("k", "hash"));
    assertThat(Answers.proof("k", "hash")).isNotEqualTo(Answers.proof("another", "hash"));
  }

  @Test
  void keysAreEachUsersOwn() {
    UserId one = new UserId(UUID.randomUUID());
    UserId other = new UserId(UUID.randomUUID());
    assertThat(Answers.id(one, "k")).isEqualTo(Answers.id(one, "k")).hasSize(64);
    assertThat(Answers.id(one, "k")).isNotEqualTo(Answers.id(other, "k"));
  }

  @Test
  void aRefusalFreesTheKeyOnlyWhenNothingWasStored() {
    OneRow refused = new OneRow(StoredAnswer.RUNNING);
    refused.answers().forget(new Answers.Attempt("id", "attempt"));
    assertThat(refused.deleted).isTrue();

    OneRow stored = new OneRow(StoredAnswer.STORED);
    stored.answers().forget(new Answers.Attempt("id", "attempt"));
    assertThat(stored.deleted).isFalse();
    // Nobody is at work on it any more, so that the next request is told at once.
    assertThat(stored.done).last().asString().contains("set a.node = null");
  }

  /** A table with one answer, that understands the conditions on the status. */
  private static final class OneRow implements EntityStore {

    private final int status;
    private final List<String> done = new ArrayList<>();
    private boolean deleted;

    OneRow(int status) {
      this.status = status;
    }

    Answers answers() {
      BundleContext context = StandIn.silent(BundleContext.class);
      return new Answers(new WebStore(context, (bundle, unit, entities) -> this));
    }

    @Override
    public <T> T read(Function<EntityManager, T> work) {
      throw new IllegalStateException("Nothing is read");
    }

    @Override
    public <T> T write(Caller caller, Function<EntityManager, T> work) {
      return work.apply(
          StandIn.of(
              EntityManager.class, (self, method, arguments) -> query((String) arguments[0])));
    }

    private Query query(String jpql) {
      return StandIn.of(
          Query.class,
          (self, method, arguments) ->
              method.equals("executeUpdate") ? (Object) execute(jpql) : self);
    }

    private int execute(String jpql) {
      done.add(jpql);
      if (!jpql.startsWith("delete")) {
        return 1;
      }
      deleted = status == StoredAnswer.RUNNING || !jpql.contains("a.status = :running");
      return deleted ? 1 : 0;
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
