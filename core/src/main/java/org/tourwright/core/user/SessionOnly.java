package org.tourwright.core.user;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A REST method that only a person who logged in may call, never a program with an API token:
 * beside {@link Requires} or {@link LoggedIn}. For what would let a stolen token outlive its
 * revocation, as passwords and new tokens do.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SessionOnly {}
