package org.tourwright.itests.inside;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code ./tourwright bench events}; by its name no part of the tests. */
class EventsBenchmark {

  @TestFactory
  Stream<DynamicTest> measure() {
    return InsideRun.of(EventsMeasured.class);
  }
}
