package org.tourwright.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tourwright.itests.inside.Receiver;

/** What an admin has set up is there, and works, after a restart (R24, R25, R186, N29). */
abstract class RestartTests {

  private static final String AGENCY = "/api/core/agency";
  private static final String SETTINGS = "/api/core/settings/";
  private static final String CUSTOMERS = "/api/core/customers";
  private static final String WEBHOOKS = "/api/integrations/webhooks";
  private static final String LINKS = "/api/integrations/links";

  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void whatWasSetUpIsThereAndWorksAfterARestart(Platform platform) throws IOException {
    ApiClient admin = platform.admin();
    set(admin, "messaging.overdueDays", "3");
    allowThisMachine(admin, platform.installation().home());
    register(admin);
    link(admin);
    String token = token(admin);
    try (Receiver receiver = new Receiver()) {
      JsonNode webhook = webhook(admin, receiver.url());
      String before = setUp(admin, webhook);

      platform.restart();

      ApiClient after = platform.admin();
      assertThat(setUp(after, webhook)).isEqualTo(before).contains(mark);
      ApiClient program = platform.anonymous().withToken(token);
      String customer = customer(program);
      assertThat(after.get(LINKS + "/customers/" + customer).expect(200).text())
          .contains("https://chat.example/?who=" + customer);
      after.post(path(webhook) + "/test", Map.of()).expect(200);
      assertThat(receiver.requests()).hasSize(1);
      assertThat(receiver.requests().get(0).isSignedWith(webhook.path("secret").asText())).isTrue();
      after.delete(path(webhook), after.get(path(webhook)).etag()).expect(204);
    }
  }

  /** All of it as the API tells it. */
  private static String setUp(ApiClient admin, JsonNode webhook) {
    return String.join(
        "\n",
        admin.get(AGENCY).expect(200).text(),
        admin.get(SETTINGS + "messaging.overdueDays").expect(200).text(),
        admin.get(LINKS).expect(200).text(),
        admin.get("/api/tokens").expect(200).json().findValuesAsText("name").toString(),
        admin.get(path(webhook)).expect(200).text());
  }

  private static void set(ApiClient admin, String key, String value) {
    String path = SETTINGS + key;
    admin.put(path, admin.get(path).expect(200).etag(), Map.of("value", value)).expect(200);
  }

  /** For the receiver of the webhook. */
  private static void allowThisMachine(ApiClient admin, Path home) throws IOException {
    Path file = home.resolve("etc/org.tourwright.integrations.cfg");
    Await.doing(
        "webhooks to this machine to be allowed",
        Duration.ofSeconds(30),
        () -> Files.writeString(file, "allowHttp = true\nallowPrivate = true\n"),
        () -> admin.get(WEBHOOKS + "/choices").json().path("allowPrivate").asBoolean());
  }

  private void register(ApiClient admin) {
    Answer agency = admin.get(AGENCY).expect(200);
    ObjectNode data = agency.json().deepCopy();
    data.put("taxCode", "0109" + mark);
    admin.put(AGENCY, agency.etag(), data).expect(200);
  }

  private void link(ApiClient admin) {
    admin
        .post(
            LINKS,
            Map.of(
                "name",
                "Chat " + mark,
                "url",
                "https://chat.example/?who={id}",
                "place",
                "CUSTOMER",
                "active",
                true))
        .expect(201);
  }

  private String token(ApiClient admin) {
    Map<String, Object> wish =
        Map.of(
            "name",
            "Website " + mark,
            "scopes",
            List.of("core:customer:read", "core:customer:write"),
            "validDays",
            30);
    return admin.post("/api/tokens", wish).expect(201).json().path("token").asText();
  }

  private JsonNode webhook(ApiClient admin, String url) {
    Map<String, Object> wish =
        Map.of(
            "name",
            "Books " + mark,
            "url",
            url,
            "types",
            List.of("TourReinstated"),
            "active",
            true);
    return admin.post(WEBHOOKS, wish).expect(201).json();
  }

  private String customer(ApiClient program) {
    return program
        .post(CUSTOMERS, Map.of("name", "After the restart " + mark, "source", "WEB"))
        .expect(201)
        .json()
        .path("id")
        .asText();
  }

  private static String path(JsonNode webhook) {
    return WEBHOOKS + "/" + webhook.path("id").asText();
  }
}
