package org.tourwright.core.jpa;

import java.util.stream.Stream;
import org.tourwright.core.jpa.copy.CopyError;
import org.tourwright.core.jpa.customer.CustomerError;
import org.tourwright.core.jpa.setting.SettingError;
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
        errors(CopyError.values()),
        Stream.of("core.subject.database"),
        permissions(CoreModule.declared()),
        errors(SettingError.values()),
        settings(new CoreSettings().settings()),
        // Of the library below, which has no words of its own.
        Stream.of("core.setting.slowQueryMillis", "core.setting.slowQueryMillis.hint"));
  }
}
