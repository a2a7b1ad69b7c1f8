package org.tourwright.core.jpa;

import java.util.stream.Stream;
import org.tourwright.core.jpa.customer.CustomerError;
import org.tourwright.core.jpa.user.CoreUserError;
import org.tourwright.testing.WordsContract;

class WordsTest extends WordsContract {

  WordsTest() {
    super("core");
  }

  @Override
  protected Stream<String> needed() {
    return all(
        errors(CustomerError.values()),
        errors(CoreUserError.values()),
        permissions(CoreModule.declared()));
  }
}
