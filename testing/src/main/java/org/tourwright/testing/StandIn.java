package org.tourwright.testing;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Makes a stand-in for an interface of which a test needs a method or two, such as an entity
 * manager that fails when it is told to. What can run for real runs for real.
 */
public final class StandIn {

  private StandIn() {}

  /**
   * What a stand-in answers.
   *
   * @param <T> the interface
   */
  @FunctionalInterface
  public interface Answers<T> {

    /**
     * @param self the stand-in itself, for methods that can be called in a row
     * @param method the name of the method that was called
     * @param arguments never null
     * @return of the method's type; null where it returns nothing
     * @throws Throwable what the caller of the method shall get
     */
    Object to(T self, String method, Object[] arguments) throws Throwable;
  }

  /** A stand-in that answers so; it is equal to itself only. */
  public static <T> T of(Class<T> type, Answers<T> answers) {
    return made(
        type,
        (self, method, arguments) ->
            answers.to(
                type.cast(self), method.getName(), arguments == null ? new Object[0] : arguments));
  }

  /**
   * A stand-in that answers nothing to everything, for what is handed on and hardly asked: null, or
   * zero or false where the method's type has no null.
   */
  public static <T> T silent(Class<T> type) {
    return made(type, (self, method, arguments) -> nothing(method.getReturnType()));
  }

  private static <T> T made(Class<T> type, InvocationHandler answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) ->
                method.getDeclaringClass() == Object.class
                    ? ofObject(type, self, method, arguments)
                    : answers.invoke(self, method, arguments)));
  }

  private static Object nothing(Class<?> type) {
    return type.isPrimitive() && type != void.class
        ? Array.get(Array.newInstance(type, 1), 0)
        : null;
  }

  private static Object ofObject(Class<?> type, Object self, Method method, Object... arguments) {
    return switch (method.getName()) {
      case "equals" -> self == arguments[0];
      case "hashCode" -> System.identityHashCode(self);
      default -> "stand-in for " + type.getSimpleName();
    };
  }
}
