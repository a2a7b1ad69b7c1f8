package org.tourwright.itests;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Starts the distribution before the first test of the class and stops it after the last; tests get
 * it as a parameter of type {@link Platform}. On PostgreSQL the class is skipped, and says so, when
 * there is no server to test with.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(PlatformExtension.class)
public @interface OnPlatform {

  Database value();

  /** The sample agency to start with: none, small, medium, or a number of customers. */
  String sample() default "none";

  /**
   * A name under which classes share one platform, which saves its start: those whose tests mind
   * neither the data nor the load that others leave. They say the same database and sample, and
   * hold the {@code ResourceLock} of this name, so that they run one after the other.
   */
  String shared() default "";
}
