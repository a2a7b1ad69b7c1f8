package org.tourwright.core.importing;

import java.util.List;

/**
 * A field that a column of the list can be mapped to. Its label is the message {@code
 * import.<importer key>.<name>}.
 *
 * @param synonyms headers that agencies use for it in Vietnamese, Chinese and English, lower case,
 *     accents folded or not
 */
public record ImportField(String name, boolean required, List<String> synonyms) {

  public ImportField {
    synonyms = List.copyOf(synonyms);
  }
}
