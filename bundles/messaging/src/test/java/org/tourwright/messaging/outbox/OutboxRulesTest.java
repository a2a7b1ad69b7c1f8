package org.tourwright.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tourwright.core.error.FieldError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.message.Mail;

class OutboxRulesTest {

  @Test
  void refusesBadAddressesAndHeadersThatSmuggleOthers() {
    Invalid refused =
        catchThrowableOfType(
            Invalid.class,
            () ->
                DatabaseOutbox.check(
                    mail("dao(at)example.com", " ", Map.of("X-A", "1\r\nBcc: all@example.com"))));

    assertThat(refused.errors())
        .extracting(FieldError::field)
        .containsExactly("to", "subject", "headers");
  }

  @Test
  void takesAnOrdinaryMail() {
    assertThatCode(() -> DatabaseOutbox.check(mail("dao@example.com", "Chào", Map.of("X-A", "1"))))
        .doesNotThrowAnyException();
  }

  @Test
  void keepsASubjectOnOneLine() {
    assertThat(DatabaseOutbox.oneLine("Chào\r\nBcc: x@y.z ")).isEqualTo("Chào Bcc: x@y.z");
  }

  @Test
  void triesForMoreThanADayAndThenGivesUp() {
    Duration total = Duration.ZERO;
    int attempts = 1;
    for (Duration pause = Retry.pause(1); pause != null; pause = Retry.pause(++attempts)) {
      total = total.plus(pause);
    }
    assertThat(attempts).isEqualTo(8);
    assertThat(total).isGreaterThan(Duration.ofDays(1));
  }

  @Test
  void namesDownloadsInEveryLanguage() {
    assertThat(FileNames.disposition("Báo giá \"1\".pdf"))
        .isEqualTo(
            "attachment; filename=\"B_o gi_ _1_.pdf\";"
                + " filename*=UTF-8''B%C3%A1o%20gi%C3%A1%20%221%22.pdf");
  }

  private static Mail mail(String to, String subject, Map<String, String> headers) {
    return new Mail("crm", null, null, to, null, subject, "", "", List.of(), headers);
  }
}
