package org.tourwright.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tourwright.accounting.ledger.EntryKind;
import org.tourwright.accounting.ledger.ItemState;
import org.tourwright.accounting.ledger.Origin;
import org.tourwright.accounting.ledger.PaymentMethod;
import org.tourwright.accounting.ledger.VoucherState;
import org.tourwright.accounting.profit.TourState;
import org.tourwright.core.error.ErrorCode;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.core.user.Permission;

/** Everything that people read has words in the three languages. */
class WordsTest {

  @Test
  void theLanguagesHaveTheSameKeys() throws IOException {
    assertThat(words("vi").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(words("en").stringPropertyNames());
    assertThat(words("zh").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(words("en").stringPropertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "vi", "zh"})
  void whatTheCodeNamesIsThere(String language) throws IOException {
    Properties words = words(language);
    List<String> needed =
        Stream.of(
                Stream.of("accounting.module.title"),
                Stream.of(AccountingError.values()).map(ErrorCode::code).map("error."::concat),
                AccountingModule.allPermissions().stream()
                    .map(Permission::name)
                    .map(name -> "permission." + name.replace(':', '.')),
                labels("accounting.item.state.", ItemState.values()),
                labels("accounting.item.origin.", Origin.values()),
                labels("accounting.item.kind.", ServiceKind.values()),
                labels("accounting.voucher.method.", PaymentMethod.values()),
                labels("accounting.voucher.state.", VoucherState.values()),
                labels("accounting.entry.kind.", EntryKind.values()),
                labels("accounting.tour.state.", TourState.values()))
            .flatMap(keys -> keys)
            .toList();

    assertThat(words.stringPropertyNames()).containsAll(needed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "vi", "zh"})
  void allAreWellFormedAndNoneIsEmpty(String language) throws IOException {
    Properties words = words(language);
    for (String key : words.stringPropertyNames()) {
      assertThat(words.getProperty(key)).as(key).isNotBlank();
      new MessageFormat(words.getProperty(key));
    }
  }

  private static Stream<String> labels(String prefix, Enum<?>[] values) {
    return Stream.of(values).map(value -> prefix + value.name());
  }

  private static Properties words(String language) throws IOException {
    Properties words = new Properties();
    try (Reader in =
        new InputStreamReader(
            WordsTest.class.getResourceAsStream("/i18n/messages_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      words.load(in);
    }
    return words;
  }
}
