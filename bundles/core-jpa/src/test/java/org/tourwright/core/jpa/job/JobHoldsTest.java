package org.tourwright.core.jpa.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tourwright.core.job.ScheduledJob;
import org.tourwright.core.user.Caller;

class JobHoldsTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final JobRows rows = new JobRows();
  private final TwoNodes nodes = new TwoNodes("other");
  private final JobHolds holds = new JobHolds(rows.store(), nodes);
  private final Job job = new Job();

  @Test
  void aJobThatWasNeverThereIsTakenAndGivenBack() {
    assertThat(holds.take(job)).isTrue();
    JobRecord row = rows.get(job.name());
    assertThat(row.heldBy).isEqualTo("self");

    holds.finish(job, "Oh");
    assertThat(row.heldBy).isNull();
    assertThat(row.lastError).isEqualTo("Oh");
    assertThat(row.nextAt).isAfter(Instant.now());
    assertThat(holds.take(job)).isFalse();
  }

  @Test
  void whatALivingNodeHoldsIsItsOwnWhateverTheClockSays() {
    held("other", Instant.now().minus(MINUTE));
    assertThat(holds.take(job)).isFalse();

    nodes.otherLeaves();
    assertThat(holds.take(job)).isTrue();
    assertThat(rows.get(job.name()).heldBy).isEqualTo("self");
  }

  @Test
  void whatANodeOfWhichNothingIsKnownHoldsIsFreeAfterAWhile() {
    held("unknown", Instant.now().plus(MINUTE));
    assertThat(holds.take(job)).isFalse();

    held("unknown", Instant.now().minus(MINUTE));
    assertThat(holds.take(job)).isTrue();
  }

  @Test
  void whatThisNodeHoldsAndDoesNotRunIsFree() {
    held("self", Instant.now().plus(MINUTE));
    assertThat(holds.take(job)).isTrue();
  }

  @Test
  void aTimeThatOnlyAWrongClockCanHaveNotedIsDue() {
    Instant now = Instant.now();
    assertThat(JobHolds.isDue(now, MINUTE, now)).isTrue();
    assertThat(JobHolds.isDue(now.plusSeconds(1), MINUTE, now)).isFalse();
    // Clocks differ a little.
    assertThat(JobHolds.isDue(now.plusSeconds(90), MINUTE, now)).isFalse();
    assertThat(JobHolds.isDue(now.plus(Duration.ofDays(400)), MINUTE, now)).isTrue();
  }

  private void held(String node, Instant until) {
    JobRecord row = new JobRecord(job.name(), Instant.now().minus(MINUTE));
    row.heldBy = node;
    row.heldUntil = until;
    rows.put(row);
  }

  private static final class Job implements ScheduledJob {

    @Override
    public String name() {
      return "test.job";
    }

    @Override
    public Duration every() {
      return MINUTE;
    }

    @Override
    public void run(Caller caller) {
      // it is only held
    }
  }
}
