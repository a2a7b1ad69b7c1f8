package org.tourwright.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No mail is lost and none goes out twice, whatever the mail server does. */
abstract class MailTests {

  private static final String MAILS = "/api/messaging/mails";
  private static final Duration SOON = Duration.ofSeconds(30);

  private static final String FIRST_RETRY = "/api/core/settings/messaging.firstRetrySeconds";

  @Test
  void a_mail_waits_for_its_server_and_goes_out_once(Platform platform) throws MessagingException {
    ApiClient admin = platform.admin();
    String etag = admin.get(FIRST_RETRY).expect(200).etag();
    admin.put(FIRST_RETRY, etag, Map.of("value", "20")).expect(200);
    platform.mail().stop();
    String id = send(admin, "waiting@example.org");

    JsonNode waiting =
        Await.value(
            "a first attempt",
            SOON,
            () -> mail(admin, id),
            mail -> mail.path("lastError").isTextual());
    assertThat(waiting.path("state").asText()).isEqualTo("WAITING");
    assertThat(waiting.path("attempts").asInt()).isEqualTo(1);
    assertThat(waiting.path("lastError").asText()).contains("127.0.0.1:" + platform.mail().port());
    assertThat(Instant.parse(waiting.path("nextAttemptAt").asText()))
        .isAfter(Instant.parse(waiting.path("createdAt").asText()).plusSeconds(19));
    JsonNode listed = admin.get(MAILS + "?state=WAITING").expect(200).json().path("items");
    assertThat(listed.findValuesAsText("id")).contains(id);
    assertThat(admin.get("/api/messaging/status").json().path("waiting").asInt()).isPositive();

    platform.mail().start();
    JsonNode sent = awaitState(admin, id, "SENT", SOON.multipliedBy(2));
    assertThat(sent.path("attempts").asInt()).isEqualTo(2);
    assertThat(sent.path("lastError").isNull()).isTrue();

    // Mails go out in their order: when this one came, the first could have come a second time.
    send(admin, "later@example.org");
    platform.mail().await("later@example.org", 1);
    List<MimeMessage> mails = platform.mail().await("waiting@example.org", 1);
    assertThat(mails).hasSize(1);

    admin.post(MAILS + "/" + id + "/resend", Map.of()).expect(200);
    List<MimeMessage> again = platform.mail().await("waiting@example.org", 2);
    assertThat(again.get(1).getMessageID()).isEqualTo(mails.get(0).getMessageID());
  }

  @Test
  void without_a_server_mails_can_be_read_in_the_outbox(Platform platform) {
    ApiClient admin = platform.admin();
    configure(platform, "config:property-delete host");
    Await.until("no mail server", SOON, () -> !configured(admin));
    String id = send(admin, "tried@example.org");

    JsonNode seen = admin.get(MAILS + "/" + id).expect(200).json();
    assertThat(seen.at("/mail/state").asText()).isEqualTo("WAITING");
    assertThat(seen.at("/mail/attempts").asInt()).isZero();
    assertThat(seen.path("html").asText()).contains("<p>Thư đến được đây.");
    assertThat(seen.path("text").asText()).contains("邮件已送达");

    String held = send(admin, "held-back@example.org");
    admin.post(MAILS + "/" + held + "/cancel", Map.of()).expect(200);
    configure(platform, "config:property-set host 127.0.0.1");
    awaitState(admin, id, "SENT", SOON);
    assertThat(Links.html(platform.mail().await("tried@example.org", 1).get(0)))
        .contains("Thư đến được đây.");
    assertThat(mail(admin, held).path("state").asText()).isEqualTo("CANCELLED");
  }

  @Test
  void who_sees_their_own_mails_only_neither_reads_nor_steers_those_of_others(Platform platform) {
    ApiClient admin = platform.admin();
    Staff staff = Staff.hire(platform);
    ApiClient sales = staff.as("salesperson");
    String others = send(admin, "others@example.org");
    String own = send(sales, "own@example.org");

    JsonNode listed = sales.get(MAILS).expect(200).json().path("items");
    assertThat(listed.findValuesAsText("id")).containsExactly(own);
    sales.get(MAILS + "/" + own).expect(200);
    sales.get(MAILS + "/" + others).expectProblem(404, "messaging.mail-not-found");
    sales.post(MAILS + "/" + others + "/resend", Map.of()).expect(404);
    sales.post(MAILS + "/" + others + "/cancel", Map.of()).expect(404);
    assertThat(
            staff.as("manager").get(MAILS).expect(200).json().path("items").findValuesAsText("id"))
        .contains(own, others);
  }

  private static void configure(Platform platform, String change) {
    platform.console("config:edit org.tourwright.messaging\n" + change + "\nconfig:update");
  }

  private static boolean configured(ApiClient admin) {
    return admin.get("/api/messaging/status").expect(200).json().path("configured").asBoolean();
  }

  private static String send(ApiClient admin, String to) {
    return admin
        .post("/api/messaging/test", Map.of("to", to))
        .expect(201)
        .json()
        .at("/mail/id")
        .asText();
  }

  private static JsonNode mail(ApiClient admin, String id) {
    return admin.get(MAILS + "/" + id).expect(200).json().path("mail");
  }

  private static JsonNode awaitState(ApiClient admin, String id, String state, Duration atMost) {
    return Await.value(
        "the mail to be " + state,
        atMost,
        () -> mail(admin, id),
        mail -> mail.path("state").asText().equals(state));
  }
}
