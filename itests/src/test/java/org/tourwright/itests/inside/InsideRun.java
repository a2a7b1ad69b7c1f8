package org.tourwright.itests.inside;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;
import org.junit.runner.Description;
import org.junit.runner.JUnitCore;
import org.junit.runner.notification.Failure;
import org.junit.runner.notification.RunListener;

/**
 * Runs a class of JUnit 4, which Pax Exam needs, as one of those of JUnit 5, so that another one
 * may run meanwhile; then tells of each of its tests. Two at once would confuse Pax Exam: they hold
 * the {@code ResourceLock} {@code inside}.
 */
final class InsideRun {

  private InsideRun() {}

  static Stream<DynamicTest> of(Class<? extends InsideTests> test) {
    Outcomes outcomes = new Outcomes();
    JUnitCore core = new JUnitCore();
    core.addListener(outcomes);
    core.run(test);
    if (outcomes.seen.isEmpty()) {
      throw new AssertionError("Nothing of " + test.getSimpleName() + " ran");
    }
    return outcomes.seen.entrySet().stream()
        .map(one -> DynamicTest.dynamicTest(name(one.getKey()), one.getValue()));
  }

  /** What fails before the first test fails the class. */
  private static String name(Description of) {
    return Optional.ofNullable(of.getMethodName()).orElse(of.getDisplayName());
  }

  private static final class Outcomes extends RunListener {

    private final Map<Description, Executable> seen = new LinkedHashMap<>();

    @Override
    public void testStarted(Description test) {
      seen.put(test, () -> {});
    }

    @Override
    public void testFailure(Failure failure) {
      seen.put(
          failure.getDescription(),
          () -> {
            throw failure.getException();
          });
    }

    @Override
    public void testAssumptionFailure(Failure failure) {
      seen.put(failure.getDescription(), () -> Assumptions.abort(failure.getMessage()));
    }

    @Override
    public void testIgnored(Description test) {
      seen.put(test, () -> Assumptions.abort("there is no such database to test with"));
    }
  }
}
