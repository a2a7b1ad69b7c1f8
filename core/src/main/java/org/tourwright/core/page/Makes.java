package org.tourwright.core.page;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A REST method that answers 201 with what it made, and with a {@code Location}: its Java type,
 * {@code Response}, does not say of what type that is. A POST to a list needs it not; by convention
 * it answers what GET, or PUT, gives of one below the list.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Makes {

  /** What is made, as another method of the module answers it, too. */
  Class<?> value();
}
