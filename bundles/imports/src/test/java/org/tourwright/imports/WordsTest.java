package org.tourwright.imports;

import java.util.stream.Stream;
import org.tourwright.imports.run.ImportError;
import org.tourwright.testing.WordsContract;

class WordsTest extends WordsContract {

  WordsTest() {
    super("imports");
  }

  @Override
  protected Stream<String> needed() {
    return all(errors(ImportError.values()), permissions(ImportsModule.declared()));
  }
}
