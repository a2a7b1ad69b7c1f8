package org.tourwright.web;

import java.util.stream.Stream;
import org.tourwright.testing.WordsContract;

class WordsTest extends WordsContract {

  WordsTest() {
    super("web");
  }

  @Override
  protected Stream<String> needed() {
    return all(errors(WebError.values()), permissions(WebModule.declared()));
  }
}
