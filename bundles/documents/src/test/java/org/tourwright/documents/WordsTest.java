package org.tourwright.documents;

import java.util.stream.Stream;
import org.tourwright.documents.sheet.SheetError;
import org.tourwright.testing.WordsContract;

class WordsTest extends WordsContract {

  WordsTest() {
    super("documents");
  }

  @Override
  protected Stream<String> needed() {
    return errors(SheetError.values());
  }
}
