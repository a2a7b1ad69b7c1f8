package org.tourwright.web.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.joda.money.Money;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.word.Words;

/** The words of all running bundles; a bundle's words come and go with it. */
@Component(service = {Words.class, WordBook.class})
public final class WordBook implements Words {

  public static final List<String> LANGUAGES = List.of("en", "vi", "zh");

  private static final Logger LOG = LoggerFactory.getLogger(WordBook.class);
  private static final String OTHERWISE = "en";
  private static final Map<String, ULocale> LOCALES =
      Map.of(
          "en", ULocale.UK,
          "vi", new ULocale("vi-VN"),
          "zh", new ULocale("zh-Hans-CN"));

  /** Days as the web interface writes them. */
  private static final Map<String, DateTimeFormatter> DAYS =
      Map.of(
          "en", DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK),
          "vi", DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT),
          "zh", DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT));

  private final BundleTracker<Map<String, Map<String, String>>> tracker;
  private volatile Map<String, Map<String, String>> merged;

  @Activate
  public WordBook(BundleContext context) {
    this.tracker =
        new BundleTracker<>(
            context, Bundle.STARTING | Bundle.ACTIVE | Bundle.STOPPING, new Tracking());
    tracker.open();
  }

  /** Over given words, for tests. */
  WordBook(Map<String, Map<String, String>> words) {
    this.tracker = null;
    this.merged = words;
  }

  @Deactivate
  void stop() {
    tracker.close();
  }

  @Override
  public String text(String language, String key, Map<String, Object> args) {
    Map<String, Map<String, String>> words = all();
    String found = words.getOrDefault(language, Map.of()).get(key);
    String spoken = language;
    if (found == null) {
      found = words.getOrDefault(OTHERWISE, Map.of()).get(key);
      spoken = OTHERWISE;
    }
    return found == null ? key : format(spoken, key, found, args);
  }

  public boolean has(String key) {
    return all().getOrDefault(OTHERWISE, Map.of()).containsKey(key);
  }

  /** All words in a language, sorted by key; what is not translated yet is in English. */
  public Map<String, String> all(String language) {
    Map<String, Map<String, String>> words = all();
    Map<String, String> result = new TreeMap<>(words.getOrDefault(OTHERWISE, Map.of()));
    result.putAll(words.getOrDefault(language, Map.of()));
    return result;
  }

  private static String format(
      String language, String key, String pattern, Map<String, Object> args) {
    if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
      return pattern;
    }
    try {
      Map<String, Object> values = new HashMap<>();
      ULocale locale = LOCALES.getOrDefault(language, ULocale.UK);
      args.forEach((name, value) -> values.put(name, shown(value, language, locale)));
      return new MessageFormat(pattern, locale).format(values);
    } catch (IllegalArgumentException e) {
      LOG.warn("The message {} in {} cannot be formatted: {}", key, language, e.getMessage());
      return pattern;
    }
  }

  private static Object shown(Object value, String language, ULocale locale) {
    if (value instanceof Number || value instanceof Date) {
      return value;
    }
    if (value instanceof Money money) {
      NumberFormat format = NumberFormat.getCurrencyInstance(locale);
      format.setCurrency(Currency.getInstance(money.getCurrencyUnit().getCode()));
      return format.format(money.getAmount());
    }
    if (value instanceof LocalDate date) {
      return date.format(DAYS.getOrDefault(language, DAYS.get(OTHERWISE)));
    }
    return String.valueOf(value);
  }

  private Map<String, Map<String, String>> all() {
    Map<String, Map<String, String>> words = merged;
    if (words == null) {
      words = merge();
      merged = words;
    }
    return words;
  }

  private Map<String, Map<String, String>> merge() {
    Map<String, Map<String, String>> words = new HashMap<>();
    tracker.getTracked().entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().getBundleId()))
        .forEach(
            entry ->
                entry
                    .getValue()
                    .forEach(
                        (language, own) ->
                            words
                                .computeIfAbsent(language, any -> new LinkedHashMap<>())
                                .putAll(own)));
    return words;
  }

  static Map<String, String> read(Reader reader) throws IOException {
    Properties properties = new Properties();
    properties.load(reader);
    Map<String, String> words = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return words;
  }

  private final class Tracking
      implements BundleTrackerCustomizer<Map<String, Map<String, String>>> {

    @Override
    public Map<String, Map<String, String>> addingBundle(Bundle bundle, BundleEvent event) {
      Map<String, Map<String, String>> words = new HashMap<>();
      for (String language : LANGUAGES) {
        URL url = bundle.getEntry("/i18n/messages_" + language + ".properties");
        if (url == null) {
          continue;
        }
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
          words.put(language, read(reader));
        } catch (IOException | IllegalArgumentException e) {
          LOG.error("The words of {} in {} cannot be read", bundle, language, e);
        }
      }
      if (words.isEmpty()) {
        return null;
      }
      merged = null;
      return words;
    }

    @Override
    public void modifiedBundle(
        Bundle bundle, BundleEvent event, Map<String, Map<String, String>> words) {
      merged = null;
    }

    @Override
    public void removedBundle(
        Bundle bundle, BundleEvent event, Map<String, Map<String, String>> words) {
      merged = null;
    }
  }
}
