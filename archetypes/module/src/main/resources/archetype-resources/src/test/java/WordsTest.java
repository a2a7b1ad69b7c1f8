package ${package};

import java.util.stream.Stream;
import org.tourwright.testing.WordsContract;

class WordsTest extends WordsContract {

  WordsTest() {
    super("${module}");
  }

  @Override
  protected Stream<String> needed() {
    return all(
        errors(${Module}Error.values()),
        permissions(${Module}Module.declared()),
        labels("${module}.${thing}.state", ${Thing}State.values()),
        Stream.of("report.${module}.work"),
        Stream.of("month", "opened", "done").map(column -> "report.${module}.work." + column));
  }
}
