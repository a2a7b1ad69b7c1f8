package org.tourwright.core.user;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A REST method whose answer holds a secret that is shown there only: beside {@link Requires} or
 * {@link LoggedIn}. No copy of the answer is kept for those who send the same {@code
 * Idempotency-Key} again; they are told that it was done.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ShownOnce {}
