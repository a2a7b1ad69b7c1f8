package org.tourwright.care;

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
import org.tourwright.care.cases.CaseKind;
import org.tourwright.care.cases.CasePriority;
import org.tourwright.care.cases.CaseState;
import org.tourwright.care.cases.NoteKind;
import org.tourwright.care.feedback.FeedbackState;
import org.tourwright.care.feedback.Item;

class WordsTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{([a-z]\\w*)[,}]");
  private static final Pattern ON_PAGES = Pattern.compile("'(care\\.[a-z]+\\.[A-Za-z.]+)'");
  private static final Pattern IN_JAVA =
      Pattern.compile("\"(care\\.(?:mail|form|case|feedback)\\.[\\w.]+)\"");

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
    Stream<String> errors = Arrays.stream(CareError.values()).map(e -> "error." + e.code());
    Stream<String> permissions =
        CareModule.declared().stream().map(p -> "permission." + p.name().replace(':', '.'));
    Stream<String> labels =
        Stream.of(
                labels("care.case.kind.", CaseKind.values()),
                labels("care.case.priority.", CasePriority.values()),
                labels("care.case.state.", CaseState.values()),
                labels("care.case.step.", CaseState.values()),
                labels("care.note.kind.", NoteKind.values()),
                labels("care.feedback.state.", FeedbackState.values()),
                labels("care.feedback.item.", Item.values()),
                labels("care.form.item.", Item.values()))
            .flatMap(label -> label);
    Stream<String> messages =
        Stream.of("expired", "unknown", "refused")
            .flatMap(what -> Stream.of("care.form." + what, "care.form." + what + "Text"));

    assertThat(words("en").stringPropertyNames())
        .containsAll(
            Stream.of(errors, permissions, labels, messages).flatMap(keys -> keys).toList())
        .contains("care.module.title", "criterion.care.score");
  }

  @Test
  void everyWordThatAPageOrAMailUsesIsThere() throws IOException {
    Set<String> used = new TreeSet<>();
    collect(used, Path.of("src/main/web"), ON_PAGES);
    collect(used, Path.of("src/main/java"), IN_JAVA);

    assertThat(used).contains("care.menu.cases", "care.mail.subject");
    Set<String> known = words("en").stringPropertyNames();
    // Some are beginnings of keys, as of an enum's labels.
    assertThat(used)
        .allMatch(
            key -> known.stream().anyMatch(one -> one.equals(key) || one.startsWith(stem(key))));
  }

  private static String stem(String key) {
    return key.endsWith(".") ? key : key + ".";
  }

  private static void collect(Set<String> used, Path folder, Pattern pattern) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
          used.add(matcher.group(1));
        }
      }
    }
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
