package org.tourwright.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tourwright.core.error.FieldError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.message.Mail;
import org.tourwright.messaging.MessagingError;

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
  void cutsAReferenceThatIsTooLongInsteadOfRefusingTheMail() {
    assertThat(DatabaseOutbox.reference("campaign:" + "x".repeat(200))).hasSize(200);
    assertThat(DatabaseOutbox.reference(null)).isNull();
  }

  @Test
  void knowsWhenAMailLeftAndThatOfSomeNobodyKnows() {
    Instant now = Instant.parse("2026-11-22T08:00:00Z");
    MailRecord mail = new MailRecord(UUID.randomUUID(), now);
    assertThat(mail.leftAt()).isNull();

    mail.state = MailState.FAILED;
    mail.failure = MessagingError.ADDRESS_REFUSED.code();
    assertThat(mail.leftAt()).isNull();

    mail.failure = MessagingError.MAYBE_SENT.code();
    assertThat(mail.leftAt()).isEqualTo(now);

    mail.sentAt = now.plusSeconds(1);
    mail.sendNow(now.plusSeconds(60));
    assertThat(mail.leftAt()).isEqualTo(now.plusSeconds(1));
  }

  @Test
  void triesForMoreThanADayAndThenGivesUp() {
    Duration total = Duration.ZERO;
    int attempts = 1;
    Duration first = Duration.ofMinutes(1);
    for (Duration pause = Retry.pause(1, first);
        pause != null;
        pause = Retry.pause(++attempts, first)) {
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
