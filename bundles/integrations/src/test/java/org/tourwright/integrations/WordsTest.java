package org.tourwright.integrations;

import java.util.stream.Stream;
import org.tourwright.testing.WordsContract;

class WordsTest extends WordsContract {

  WordsTest() {
    super("integrations");
  }

  @Override
  protected Stream<String> needed() {
    return all(
        errors(IntegrationsError.values()),
        permissions(IntegrationsModule.declared()),
        Stream.of("WAITING", "DONE", "FAILED").map(one -> "integrations.hook.state." + one),
        Stream.of("CUSTOMER", "BOOKING", "DEPARTURE").map(one -> "integrations.link.place." + one),
        Stream.of("GONE", "FAILING").map(one -> "integrations.endpoint.offReason." + one),
        Stream.of("GONE", "FAILING").map(one -> "integrations.mail.off." + one));
  }
}
