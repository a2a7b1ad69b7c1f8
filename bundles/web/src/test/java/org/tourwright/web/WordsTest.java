package org.tourwright.web;

import java.util.stream.Stream;
import org.tourwright.core.setting.Unit;
import org.tourwright.testing.WordsContract;
import org.tourwright.web.archive.ArchiveError;
import org.tourwright.web.archive.ArchiveRecord;
import org.tourwright.web.archive.Signature;

class WordsTest extends WordsContract {

  WordsTest() {
    super("web");
  }

  @Override
  protected Stream<String> needed() {
    return all(
        errors(WebError.values()),
        errors(ArchiveError.values()),
        labels("web.archive.signature", Signature.Kind.values()),
        labels("web.archive.state", ArchiveRecord.State.values()),
        permissions(WebModule.declared()),
        settings(new WebSettings().settings()),
        labels("web.settings.unit", Unit.values()),
        Stream.of(Unit.values())
            .filter(unit -> unit != Unit.NONE)
            .map(unit -> "web.settings.amount." + unit.name()),
        Stream.of("DEFAULT", "FILE", "SET", "FIXED")
            .map(origin -> "web.settings.origin." + origin));
  }
}
