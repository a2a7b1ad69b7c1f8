package org.tourwright.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tourwright.core.error.ErrorCode;
import org.tourwright.core.setting.Setting;
import org.tourwright.core.user.Permission;

/**
 * What holds for the words of every bundle: the same keys with the same arguments in English,
 * Vietnamese and Chinese, and a word for everything that the code names. A bundle's test extends
 * this and says in {@link #needed()} what its code puts together at run time, like the states of a
 * thing; what pages and classes name in full is found by itself.
 */
public abstract class WordsContract {

  private static final Path WORDS = Path.of("src/main/resources/i18n");

  private final String module;
  private final Pattern onPages;
  private final Pattern inClasses;

  /**
   * @param module the beginning of the bundle's keys, as in {@code crm.module.title}
   */
  protected WordsContract(String module) {
    this.module = module;
    this.onPages = Pattern.compile("'(" + module + "\\.[a-z][\\w-]*(?:\\.[\\w-]+)*\\.?)'");
    // What has one dot in a class is the name of a job, a report, a refusal or an event.
    this.inClasses = Pattern.compile("\"(" + module + "\\.[a-z][\\w-]*(?:\\.[\\w-]+)+\\.?)\"");
  }

  /** The keys that no single place in the code spells out. */
  protected abstract Stream<String> needed();

  @ParameterizedTest
  @ValueSource(strings = {"vi", "zh"})
  void everyLanguageHasTheSameKeys(String language) throws IOException {
    assertThat(words(language).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(words("en").stringPropertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "vi", "zh"})
  void everyWordIsWellFormedAndTakesTheSameArguments(String language) throws IOException {
    Properties english = words("en");
    Properties words = words(language);
    for (String key : english.stringPropertyNames()) {
      assertThat(words.getProperty(key)).as(key).isNotBlank();
      assertThat(arguments(words.getProperty(key)))
          .as(key)
          .isEqualTo(arguments(english.getProperty(key)));
    }
  }

  @Test
  void whatTheCodePutsTogetherHasWords() throws IOException {
    assertThat(words("en").stringPropertyNames()).containsAll(needed().toList());
  }

  @Test
  void whatTheCodeNamesHasWords() throws IOException {
    Set<String> known = words("en").stringPropertyNames();
    Set<String> named = new TreeSet<>();
    collect(named, Path.of("src/main/web"), onPages);
    collect(named, Path.of("src/main/java"), inClasses);
    assertThat(named).filteredOn(key -> !isKnown(known, key)).isEmpty();
  }

  /** Some are the beginnings of keys, as of the labels of an enum; some are refusals. */
  private static boolean isKnown(Set<String> known, String key) {
    String stem = key.endsWith(".") ? key : key + ".";
    return known.contains(key)
        || known.contains("error." + key)
        || known.stream().anyMatch(one -> one.startsWith(stem));
  }

  private static void collect(Set<String> named, Path folder, Pattern pattern) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
          named.add(matcher.group(1));
        }
      }
    }
  }

  protected static Stream<String> labels(String prefix, Enum<?>... values) {
    return Stream.of(values).map(value -> prefix + "." + value.name());
  }

  protected static Stream<String> errors(ErrorCode... codes) {
    return Stream.of(codes).map(code -> "error." + code.code());
  }

  /** Title and explanation of each, and the names of its choices. */
  protected static Stream<String> settings(Collection<Setting> settings) {
    return settings.stream()
        .flatMap(
            one -> {
              String title = one.module() + ".setting." + one.name();
              return Stream.concat(
                  Stream.of(title, title + ".hint"),
                  one.choices().stream().map(choice -> title + "." + choice));
            });
  }

  protected static Stream<String> permissions(Collection<Permission> permissions) {
    return permissions.stream().map(one -> "permission." + one.name().replace(':', '.'));
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // read only
  protected static Stream<String> all(Stream<String>... keys) {
    return Arrays.stream(keys).flatMap(each -> each);
  }

  @Test
  void theModuleHasAName() throws IOException {
    assertThat(words("en")).containsKey(module + ".module.title");
  }

  private static Set<String> arguments(String message) {
    return new TreeSet<>(new MessageFormat(message, Locale.ROOT).getArgumentNames());
  }

  private static Properties words(String language) throws IOException {
    Properties words = new Properties();
    Path file = WORDS.resolve("messages_" + language + ".properties");
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      words.load(in);
    }
    return words;
  }
}
