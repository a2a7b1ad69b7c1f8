package org.tourwright.campaigns;

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
import org.tourwright.campaigns.campaign.CampaignState;
import org.tourwright.campaigns.campaign.RecipientState;
import org.tourwright.campaigns.segment.Match;
import org.tourwright.core.customer.CustomerCriterion.Comparison;

class WordsTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{([a-z]\\w*)[,}]");
  private static final Pattern USED = Pattern.compile("'(campaigns\\.[A-Za-z.-]+)'");
  private static final Pattern SAID = Pattern.compile("\"(campaigns\\.(?:mail|leave)\\.\\w+)\"");

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
    Stream<String> errors = Arrays.stream(CampaignsError.values()).map(e -> "error." + e.code());
    Stream<String> permissions =
        CampaignsModule.declared().stream().map(p -> "permission." + p.name().replace(':', '.'));
    Stream<String> labels =
        Stream.of(
                labels("campaigns.campaign.state.", CampaignState.values()),
                labels("campaigns.recipient.state.", RecipientState.values()),
                labels("campaigns.segment.match.", Match.values()),
                labels("campaigns.comparison.", Comparison.values()))
            .flatMap(label -> label);

    assertThat(words("en").stringPropertyNames())
        .containsAll(Stream.of(errors, permissions, labels).flatMap(keys -> keys).toList())
        .contains("campaigns.module.title", "criterion.campaigns.opened");
  }

  @Test
  void everyWordThatAPageOrAMailUsesIsThere() throws IOException {
    Set<String> used = new TreeSet<>();
    collect(used, Path.of("src/main/web"), USED);
    collect(used, Path.of("src/main/java"), SAID);

    assertThat(used).contains("campaigns.menu.segments", "campaigns.mail.unsubscribe");
    Set<String> known = words("en").stringPropertyNames();
    // Some are beginnings of keys, as of an enum's labels.
    assertThat(used)
        .allMatch(
            key -> known.stream().anyMatch(one -> one.equals(key) || one.startsWith(key + ".")));
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
