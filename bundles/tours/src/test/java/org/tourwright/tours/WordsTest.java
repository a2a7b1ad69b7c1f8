package org.tourwright.tours;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.core.tour.Departure;
import org.tourwright.tours.costing.CostBasis;
import org.tourwright.tours.costing.CostingState;
import org.tourwright.tours.programme.ProgrammeKind;
import org.tourwright.tours.programme.ProgrammeState;

class WordsTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)[,}]");
  private static final Pattern USED = Pattern.compile("\\bt\\(\\s*'(tours\\.[\\w.-]+)'");

  @ParameterizedTest
  @ValueSource(strings = {"vi", "zh"})
  void everyLanguageHasTheSameKeysAndArguments(String language) throws IOException {
    Properties english = words("en");
    Properties other = words(language);

    assertThat(other.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(arguments(other.getProperty(key)))
          .as(key)
          .isEqualTo(arguments(english.getProperty(key)));
    }
  }

  @Test
  void everythingThatIsShownHasWords() throws IOException {
    Properties english = words("en");
    Stream<String> errors = Arrays.stream(ToursError.values()).map(e -> "error." + e.code());
    Stream<String> permissions =
        ToursModule.declared().stream().map(p -> "permission." + p.name().replace(':', '.'));
    Stream<String> labels =
        Stream.of(
                labels("tours.programme.kind.", ProgrammeKind.values()),
                labels("tours.programme.state.", ProgrammeState.values()),
                labels("tours.costing.state.", CostingState.values()),
                labels("tours.line.basis.", CostBasis.values()),
                labels("tours.line.kind.", ServiceKind.values()),
                labels("tours.departure.state.", Departure.State.values()))
            .flatMap(label -> label);

    assertThat(Stream.of(errors, permissions, labels).flatMap(keys -> keys))
        .allSatisfy(key -> assertThat(english).containsKey(key));
    assertThat(english).containsKey("tours.module.title");
  }

  @Test
  void everyWordThatAPageUsesIsThere() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> pages = Files.walk(Path.of("src/main/web"))) {
      for (Path page : pages.filter(file -> file.toString().endsWith(".tsx")).toList()) {
        Matcher matcher = USED.matcher(Files.readString(page));
        while (matcher.find()) {
          used.add(matcher.group(1));
        }
      }
    }

    assertThat(used).isNotEmpty();
    assertThat(words("en").stringPropertyNames()).containsAll(used);
  }

  private static Stream<String> labels(String prefix, Enum<?>... values) {
    return Arrays.stream(values).map(value -> prefix + value.name());
  }

  private static List<String> arguments(String text) {
    return ARGUMENT
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .distinct()
        .sorted()
        .toList();
  }

  private static Properties words(String language) throws IOException {
    Properties words = new Properties();
    Path file = Path.of("src/main/resources/i18n/messages_" + language + ".properties");
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      words.load(in);
    }
    return words;
  }
}
