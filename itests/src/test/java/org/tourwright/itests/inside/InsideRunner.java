package org.tourwright.itests.inside;

import org.junit.runner.Description;
import org.junit.runner.Runner;
import org.junit.runner.notification.Failure;
import org.junit.runner.notification.RunNotifier;
import org.junit.runners.BlockJUnit4ClassRunner;
import org.junit.runners.model.InitializationError;
import org.ops4j.pax.exam.junit.PaxExam;

/**
 * Runs a class with Pax Exam, and skips it when its database is not there.
 *
 * <p>Pax Exam's own runner remembers, from its constructor on, which class is the current one, and
 * the JUnit platform constructs the runners of all classes before it runs the first: two classes
 * that inherit their tests would run as the last of them. So it is constructed when it is due.
 */
public final class InsideRunner extends Runner {

  private final Class<?> test;
  private final Description description;

  public InsideRunner(Class<?> test) throws InitializationError {
    this.test = test;
    this.description = new BlockJUnit4ClassRunner(test).getDescription();
  }

  @Override
  public Description getDescription() {
    return description;
  }

  @Override
  public void run(RunNotifier notifier) {
    try {
      InsideTests instance = (InsideTests) test.getDeclaredConstructor().newInstance();
      if (instance.database().available()) {
        new PaxExam(test).run(notifier);
      } else {
        notifier.fireTestIgnored(description);
      }
    } catch (ReflectiveOperationException | InitializationError e) {
      notifier.fireTestFailure(new Failure(description, e));
    }
  }
}
