package org.tourwright.imports.run;

import java.util.Map;
import org.tourwright.core.word.Words;

/**
 * What importers call their fields and errors, in one language.
 *
 * @param words those of all running modules
 */
record Labels(Words words, String language) {

  String of(String key) {
    return words.text(language, key);
  }

  String error(String code, Map<String, Object> arguments) {
    return words.text(language, "error." + code, arguments);
  }

  String field(String importer, String field) {
    return of("import." + importer + "." + field);
  }
}
