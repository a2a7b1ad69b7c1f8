package org.tourwright.itests;

import java.io.IOException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** See {@link OnPlatform}. */
final class PlatformExtension implements BeforeAllCallback, ParameterResolver, ExecutionCondition {

  private static final Namespace OURS = Namespace.create(PlatformExtension.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    OnPlatform wanted = context.getRequiredTestClass().getAnnotation(OnPlatform.class);
    return wanted.value().available()
        ? ConditionEvaluationResult.enabled("there is a database")
        : ConditionEvaluationResult.disabled(
            "no PostgreSQL to test with: eval \"$(itests/postgres.sh start)\" or ./tourwright test");
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    Class<?> test = context.getRequiredTestClass();
    OnPlatform wanted = test.getAnnotation(OnPlatform.class);
    if (!wanted.shared().isEmpty()) {
      Running shared =
          context
              .getRoot()
              .getStore(OURS)
              .getOrComputeIfAbsent(
                  wanted.shared(), name -> made("Shared_" + name, wanted), Running.class);
      shared.ensureStarted();
      return;
    }
    // Kept by the class's context, which closes it when the class is done, also after a failed
    // start.
    Running own = made(test.getSimpleName(), wanted);
    context.getStore(OURS).put(Platform.class, own);
    own.ensureStarted();
  }

  private static Running made(String name, OnPlatform wanted) {
    return new Running(new Platform(Installation.of(name, wanted.value(), wanted.sample())));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Platform.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    OnPlatform wanted = context.getRequiredTestClass().getAnnotation(OnPlatform.class);
    return wanted.shared().isEmpty()
        ? context.getStore(OURS).get(Platform.class, Running.class).platform
        : context.getRoot().getStore(OURS).get(wanted.shared(), Running.class).platform;
  }

  private static final class Running implements AutoCloseable {

    private final Platform platform;
    private boolean started;

    Running(Platform platform) {
      this.platform = platform;
    }

    synchronized void ensureStarted() throws IOException {
      if (!started) {
        platform.start();
        started = true;
      }
    }

    @Override
    public void close() {
      try {
        platform.close();
      } finally {
        platform.installation().delete();
      }
    }
  }
}
