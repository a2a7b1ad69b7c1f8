package org.tourwright.itests;

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
    Platform platform =
        new Platform(Installation.of(test.getSimpleName(), wanted.value(), wanted.sample()));
    // Kept by the class's context, which closes it when the class is done, also after a failed
    // start.
    context.getStore(OURS).put(Platform.class, new Running(platform));
    platform.start();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Platform.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context.getStore(OURS).get(Platform.class, Running.class).platform();
  }

  private record Running(Platform platform) implements AutoCloseable {
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
