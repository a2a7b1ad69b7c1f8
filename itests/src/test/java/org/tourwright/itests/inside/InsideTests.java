package org.tourwright.itests.inside;

import static org.ops4j.pax.exam.CoreOptions.systemProperty;

import java.net.URI;
import java.time.Duration;
import javax.inject.Inject;
import javax.sql.DataSource;
import org.junit.Before;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.ops4j.pax.exam.util.Filter;
import org.osgi.framework.BundleContext;
import org.tourwright.itests.ApiClient;
import org.tourwright.itests.Await;
import org.tourwright.itests.Database;
import org.tourwright.itests.Installation;
import org.tourwright.persistence.Transactions;

/** The base of a test within the platform: one start a class. */
@RunWith(InsideRunner.class)
@ExamReactorStrategy(PerClass.class)
public abstract class InsideTests {

  @Inject protected BundleContext context;

  @Inject
  @Filter("(dataSourceName=tourwright)")
  protected DataSource dataSource;

  @Inject protected Transactions work;

  protected abstract Database database();

  /** What is looked at within must not be starting any more. */
  @Before
  public void awaitReady() {
    ApiClient api = api();
    Await.value(
        "/health/ready to answer 200",
        Duration.ofMinutes(6),
        () -> api.get("/health/ready"),
        answer -> answer.status() == 200);
  }

  /** Somebody at the API of this platform. */
  protected static ApiClient api() {
    return new ApiClient(URI.create("http://127.0.0.1:" + System.getenv("TOURWRIGHT_HTTP_PORT")));
  }

  /** Called outside, before the platform starts. */
  @Configuration
  public Option[] configuration() {
    Installation installation = Installation.of(getClass().getSimpleName(), database(), "none");
    Runtime.getRuntime().addShutdownHook(new Thread(installation::delete));
    // Services are injected before the platform is ready, which takes its time on a busy machine.
    return installation.with(systemProperty("pax.exam.service.timeout").value("360000")).options();
  }
}
