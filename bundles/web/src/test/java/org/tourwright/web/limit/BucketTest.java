package org.tourwright.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BucketTest {

  private static final long BEGIN = Long.MAX_VALUE - Duration.ofMinutes(5).toNanos();

  @Test
  void soManyMayComeAtOnceAndTheNextHasToWait() {
    Bucket bucket = new Bucket(60, BEGIN);
    for (int left = 59; left >= 0; left--) {
      assertThat(bucket.take(BEGIN).left()).isEqualTo(left);
    }

    Bucket.Taken refused = bucket.take(BEGIN);

    assertThat(refused.left()).isEqualTo(-1);
    assertThat(refused.waitSeconds()).isEqualTo(1);
    assertThat(refused.fullSeconds()).isEqualTo(60);
  }

  @Test
  void theyComeBackEvenly() {
    Bucket bucket = new Bucket(60, BEGIN);
    for (int i = 0; i < 60; i++) {
      bucket.take(BEGIN);
    }
    long later = BEGIN + Duration.ofSeconds(2).toNanos();

    assertThat(bucket.take(later).left()).isEqualTo(1);
    assertThat(bucket.take(later).left()).isZero();
    assertThat(bucket.take(later).left()).isEqualTo(-1);
    assertThat(bucket.take(later + Duration.ofMinutes(1).toNanos()).left()).isEqualTo(59);
  }

  @Test
  void whatIsRefusedIsNotCounted() {
    Bucket bucket = new Bucket(1, BEGIN);
    bucket.take(BEGIN);
    for (int i = 0; i < 100; i++) {
      assertThat(bucket.take(BEGIN).left()).isEqualTo(-1);
    }
    assertThat(bucket.take(BEGIN + Duration.ofMinutes(1).toNanos()).left()).isZero();
  }
}
