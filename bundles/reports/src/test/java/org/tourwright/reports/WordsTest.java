package org.tourwright.reports;

import java.util.stream.Stream;
import org.tourwright.testing.WordsContract;

class WordsTest extends WordsContract {

  WordsTest() {
    super("reports");
  }

  @Override
  protected Stream<String> needed() {
    return all(errors(ReportsError.values()), permissions(ReportsModule.declared()));
  }
}
