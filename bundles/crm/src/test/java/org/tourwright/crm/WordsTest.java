package org.tourwright.crm;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tourwright.core.booking.Booking;
import org.tourwright.core.booking.Passenger;
import org.tourwright.core.user.Permission;
import org.tourwright.crm.activity.ActivityKind;
import org.tourwright.crm.activity.ActivityPurpose;
import org.tourwright.crm.booking.PassengerWarning;
import org.tourwright.crm.booking.PaymentState;
import org.tourwright.crm.contract.ContractState;
import org.tourwright.crm.lead.AssignedHow;
import org.tourwright.crm.lead.LeadOrigin;
import org.tourwright.crm.lead.LeadState;
import org.tourwright.crm.lead.NotQualifiedReason;
import org.tourwright.crm.opportunity.LostReason;
import org.tourwright.crm.opportunity.OpportunityStage;
import org.tourwright.crm.quotation.QuotationState;

class WordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"vi", "zh"})
  void hasTheSameKeysInEveryLanguage(String language) throws IOException {
    assertThat(words(language).stringPropertyNames()).isEqualTo(words("en").stringPropertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "vi", "zh"})
  void takesTheSameArgumentsInEveryLanguage(String language) throws IOException {
    Properties english = words("en");
    Properties words = words(language);
    for (String key : english.stringPropertyNames()) {
      assertThat(arguments(words.getProperty(key)))
          .as(key)
          .isEqualTo(arguments(english.getProperty(key)));
    }
  }

  @Test
  void hasWordsForEveryRefusalPermissionAndChoice() throws IOException {
    List<String> wanted = new ArrayList<>(List.of("crm.module.title"));
    for (CrmError error : CrmError.values()) {
      wanted.add("error." + error.code());
    }
    for (Permission permission : CrmModule.declared()) {
      wanted.add("permission." + permission.name().replace(':', '.'));
    }
    choices(wanted, "crm.lead.state", LeadState.values());
    choices(wanted, "crm.lead.origin", LeadOrigin.values());
    choices(wanted, "crm.lead.how", AssignedHow.values());
    choices(wanted, "crm.lead.reason", NotQualifiedReason.values());
    choices(wanted, "crm.opportunity.stage", OpportunityStage.values());
    choices(wanted, "crm.opportunity.lost", LostReason.values());
    choices(wanted, "crm.activity.kind", ActivityKind.values());
    choices(wanted, "crm.activity.purpose", ActivityPurpose.values());
    choices(wanted, "crm.quotation.state", QuotationState.values());
    choices(wanted, "crm.contract.state", ContractState.values());
    choices(wanted, "crm.booking.state", Booking.State.values());
    choices(wanted, "crm.booking.payment", PaymentState.values());
    choices(wanted, "crm.passenger.gender", Passenger.Gender.values());
    choices(wanted, "crm.passenger.warning", PassengerWarning.values());
    choices(wanted, "criterion.crm.last-lost-reason", LostReason.values());

    assertThat(words("en").stringPropertyNames()).containsAll(wanted);
  }

  @Test
  void givesEachRefusalItsOwnCode() {
    Set<String> codes = new TreeSet<>();
    for (CrmError error : CrmError.values()) {
      assertThat(error.code()).startsWith("crm.");
      assertThat(codes.add(error.code())).as(error.code()).isTrue();
    }
  }

  private static void choices(List<String> wanted, String prefix, Enum<?>... values) {
    for (Enum<?> value : values) {
      wanted.add(prefix + "." + value.name());
    }
  }

  private static Set<String> arguments(String message) {
    return new TreeSet<>(new MessageFormat(message, Locale.ROOT).getArgumentNames());
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
