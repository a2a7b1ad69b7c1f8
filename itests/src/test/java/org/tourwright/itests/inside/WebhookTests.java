package org.tourwright.itests.inside;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.After;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.tourwright.core.operation.TourReinstated;
import org.tourwright.itests.ApiClient;
import org.tourwright.itests.Await;

/**
 * Other systems are told of events, signed, and nothing of it is lost. On the start of the events.
 */
public abstract class WebhookTests extends EventsTests {

  private static final String WEBHOOKS = "/api/integrations/webhooks";
  private static final String LOG = "/api/integrations/deliveries";

  private final Receiver receiver = new Receiver();

  @After
  public void close() {
    receiver.close();
    ApiClient admin = admin();
    for (JsonNode one : admin.get(WEBHOOKS).expect(200).json().path("items")) {
      String path = WEBHOOKS + "/" + one.path("id").asText();
      admin.delete(path, admin.get(path).expect(200).etag()).expect(204);
    }
  }

  @Test
  public void whatDidNotArriveIsSentAgainUnderTheSameId() throws Exception {
    allow(true, true);
    ApiClient admin = admin();
    JsonNode endpoint = endpoint(admin, List.of("TourReinstated"));
    String secret = endpoint.path("secret").asText();
    assertTrue(admin.get(path(endpoint)).expect(200).json().path("secret").isNull());
    receiver.willAnswer(500, 302);

    UUID tour = reinstate();
    // The second attempt comes after seconds, the third after minutes: an admin is faster.
    JsonNode hook =
        Await.value(
            "the second attempt to be noted",
            SOON,
            () -> log(admin, endpoint).path(0),
            one -> one.path("status").asInt() == 302);
    resend(admin, hook);
    Await.until("the third attempt", SOON, () -> receiver.requests().size() == 3);

    List<Receiver.Request> came = receiver.requests();
    assertEquals(1, came.stream().map(Receiver.Request::id).distinct().count());
    assertEquals(1, came.stream().map(Receiver.Request::body).distinct().count());
    assertTrue(came.stream().allMatch(one -> one.isSignedWith(secret)));
    assertTrue(
        "no redirect is followed", came.stream().allMatch(one -> one.path().equals("/hook")));
    JsonNode body = came.get(0).json();
    assertEquals("TourReinstated", body.path("type").asText());
    assertEquals(tour.toString(), body.path("aggregate").asText());
    assertEquals(tour.toString(), body.at("/data/tour").asText());
    assertTrue(body.path("number").asLong() > 0);
    assertEquals(hook.path("webhookId").asText(), came.get(0).id());

    String one = LOG + "/" + hook.path("id").asText();
    JsonNode detail =
        Await.value(
            "it to be done",
            SOON,
            () -> admin.get(one).expect(200).json(),
            seen -> seen.at("/hook/state").asText().equals("DONE"));
    assertEquals(3, detail.path("tried").size());
    assertEquals("Answer 200", detail.at("/tried/0/answer").asText());
    assertEquals("integrations.refused", detail.at("/tried/2/failure").asText());
  }

  @Test
  public void whenTheModuleStopsInTheMiddleNothingIsLost() throws Exception {
    allow(true, true);
    ApiClient admin = admin();
    JsonNode endpoint = endpoint(admin, List.of("TourReinstated"));
    Bundle bundle = integrations();
    receiver.hold();
    UUID cutOff = reinstate();
    Await.until("a request to be under way", SOON, () -> receiver.requests().size() == 1);
    bundle.stop();
    UUID missed;
    try {
      missed = reinstate();
    } finally {
      receiver.release();
      bundle.start();
    }

    Await.until("both to arrive", SOON, () -> receiver.requests().size() == 3);
    Map<String, List<Receiver.Request>> came =
        receiver.requests().stream()
            .collect(Collectors.groupingBy(one -> one.json().path("aggregate").asText()));
    assertEquals(Set.of(cutOff.toString(), missed.toString()), came.keySet());
    assertEquals(
        "one id in both attempts",
        1,
        came.get(cutOff.toString()).stream().map(Receiver.Request::id).distinct().count());
    Await.until("the module to be served", SOON, () -> admin.get(path(endpoint)).status() == 200);
    Await.until(
        "both to be done",
        SOON,
        () -> log(admin, endpoint).findValuesAsText("state").equals(List.of("DONE", "DONE")));
  }

  @Test
  public void theTestSaysAtOnceWhatCameOfIt() throws Exception {
    allow(true, true);
    ApiClient admin = admin();
    JsonNode endpoint = endpoint(admin, List.of());
    receiver.willAnswer(200, 404);

    JsonNode good = admin.post(path(endpoint) + "/test", Map.of()).expect(200).json();
    assertEquals(200, good.path("status").asInt());
    assertTrue(good.path("failure").isNull());
    JsonNode bad = admin.post(path(endpoint) + "/test", Map.of()).expect(200).json();
    assertEquals(404, bad.path("status").asInt());
    assertEquals("integrations.refused", bad.path("failure").asText());
    assertEquals("Answer 404", bad.path("answer").asText());
    assertEquals("ping", receiver.requests().get(0).json().path("type").asText());
    assertEquals(2, log(admin, endpoint).size());

    // A new secret signs beside the old one.
    String old = endpoint.path("secret").asText();
    JsonNode rotated = admin.postTo(path(endpoint), "rotate", Map.of()).expect(200).json();
    admin.post(path(endpoint) + "/test", Map.of()).expect(200);
    Receiver.Request both = receiver.requests().get(2);
    assertTrue(both.isSignedWith(old));
    assertTrue(both.isSignedWith(rotated.path("secret").asText()));
  }

  @Test
  public void itsSecretLiesInTheClearNowhere() throws Exception {
    allow(true, true);
    ApiClient admin = admin();
    String key = "webhook-" + UUID.randomUUID();
    Map<String, Object> wish = form(List.of());
    JsonNode endpoint = admin.post(WEBHOOKS, wish, key).expect(201).json();
    String secret = endpoint.path("secret").asText();
    admin.post(WEBHOOKS, wish, key).expectProblem(409, "web.key-answer-secret");
    assertEquals(1, admin.get(WEBHOOKS).expect(200).json().path("total").asInt());

    String id = endpoint.path("id").asText();
    String mine = "select count(*) from integrations_endpoint where id = '" + id + "'";
    assertEquals(1, sql().number(mine + " and secret like 'sealed:%'"));
    assertEquals(
        0, sql().number("select count(*) from web_idempotency where body like '%whsec_%'"));

    // One from before there was a key is sealed at the next start of the module.
    sql()
        .execute(
            "update integrations_endpoint set secret = '" + secret + "' where id = '" + id + "'");
    Bundle bundle = integrations();
    bundle.stop();
    bundle.start();
    Await.until("the module to be served", SOON, () -> admin.get(path(endpoint)).status() == 200);
    assertEquals(1, sql().number(mine + " and secret like 'sealed:%'"));
    admin.post(path(endpoint) + "/test", Map.of()).expect(200);
    assertTrue(receiver.requests().get(0).isSignedWith(secret));

    // A secret of another key is not sent with, and the admin is told why.
    sql()
        .execute("update integrations_endpoint set secret = 'sealed:AAAA' where id = '" + id + "'");
    JsonNode tried = admin.post(path(endpoint) + "/test", Map.of()).expect(200).json();
    assertEquals("integrations.no-secret", tried.path("failure").asText());
    assertEquals(1, receiver.requests().size());
  }

  @Test
  public void whatAKilledNodeWasSendingIsSentByAnother() throws Exception {
    allow(true, true);
    ApiClient admin = admin();
    JsonNode endpoint = endpoint(admin, List.of("TourReinstated"));
    receiver.willAnswer(500);
    reinstate();
    JsonNode hook =
        Await.value(
            "the first attempt to be noted",
            SOON,
            () -> log(admin, endpoint).path(0),
            one -> one.path("status").asInt() == 500);
    String mine = " where id = '" + hook.path("id").asText() + "'";
    String far = "'2100-01-01 00:00:00'";
    // As if a node had it in its hands that is not there any more.
    sql()
        .execute(
            "update integrations_hook set node = 'gone', attempts = 2, next_at = " + far + mine);

    Await.until("it to be sent again", SOON, () -> receiver.requests().size() == 2);
    assertEquals(hook.path("webhookId").asText(), receiver.requests().get(1).id());
    Await.until(
        "it to be done", SOON, () -> log(admin, endpoint).at("/0/state").asText().equals("DONE"));
    assertEquals(
        1, sql().number("select count(*) from integrations_hook" + mine + " and node is null"));
  }

  @Test
  public void whoSaysThatItIsGoneIsNotAskedAgain() throws Exception {
    allow(true, true);
    ApiClient admin = admin();
    JsonNode endpoint = endpoint(admin, List.of());
    receiver.willAnswer(410);
    reinstate();

    JsonNode off =
        Await.value(
            "the endpoint to be switched off",
            SOON,
            () -> admin.get(path(endpoint)).expect(200).json(),
            seen -> !seen.path("active").asBoolean());
    assertEquals("GONE", off.path("offReason").asText());
    assertEquals(1, admin.get(WEBHOOKS + "?off=true").expect(200).json().path("total").asInt());
    assertEquals("FAILED", log(admin, endpoint).at("/0/state").asText());
    admin
        .post(LOG + "/" + log(admin, endpoint).at("/0/id").asText() + "/resend", Map.of())
        .expectProblem(409, "integrations.endpoint-off");
  }

  @Test
  public void nothingGoesInsideUnlessAnAdminAllowsIt() throws Exception {
    allow(false, false);
    ApiClient admin = admin();
    String refused =
        admin.post(WEBHOOKS, form(List.of())).expectProblem(400, "core.invalid").text();
    assertTrue(refused, refused.contains("integrations.https-only"));
    allow(true, false);
    refused = admin.post(WEBHOOKS, form(List.of())).expectProblem(400, "core.invalid").text();
    assertTrue(refused, refused.contains("integrations.private-address"));

    // The name may lead elsewhere tomorrow, so it is looked at when it is connected to.
    allow(true, true);
    JsonNode endpoint = endpoint(admin, List.of());
    allow(true, false);
    JsonNode tried = admin.post(path(endpoint) + "/test", Map.of()).expect(200).json();
    assertEquals("integrations.private-address", tried.path("failure").asText());
    assertTrue(receiver.requests().isEmpty());
  }

  @Test
  public void aCustomerHasLinksToOtherSystems() {
    ApiClient admin = admin();
    String name = "Đỗ & Sons " + UUID.randomUUID();
    String customer =
        admin
            .post(
                "/api/core/customers",
                Map.of("name", name, "kind", "COMPANY", "source", "PHONE", "phone", "0901 222 333"))
            .expect(201)
            .json()
            .path("id")
            .asText();
    link(admin, "Search", "https://search.example/?q={name}");
    link(admin, "Mail", "https://mail.example/?to={email}");
    // Those of bookings and departures: MainJobTests.
    admin
        .post(
            "/api/integrations/links",
            Map.of("name", "Script", "url", "javascript:alert({name})", "active", true))
        .expectProblem(400, "core.invalid");

    JsonNode ready =
        admin.get("/api/integrations/links/customers/" + customer).expect(200).json().path("items");
    assertEquals(1, ready.size());
    String url = ready.at("/0/url").asText();
    assertTrue(url, url.startsWith("https://search.example/?q=%C4%90%E1%BB%97%20%26%20Sons%20"));
    assertFalse(url, url.contains("&"));
  }

  private static void link(ApiClient admin, String name, String url) {
    admin
        .post("/api/integrations/links", Map.of("name", name, "url", url, "active", true))
        .expect(201);
  }

  /** As an admin would, by the file. */
  private static void allow(boolean http, boolean inside) throws IOException {
    Path file = Path.of(System.getProperty("karaf.etc"), "org.tourwright.integrations.cfg");
    String text = "allowHttp = " + http + "\nallowPrivate = " + inside + "\n";
    ApiClient admin = admin();
    Await.doing(
        "the configuration to count",
        SOON,
        () -> Files.writeString(file, text),
        () -> {
          JsonNode now = admin.get(WEBHOOKS + "/choices").expect(200).json();
          return now.path("allowHttp").asBoolean() == http
              && now.path("allowPrivate").asBoolean() == inside;
        });
  }

  private Bundle integrations() {
    return Arrays.stream(context.getBundles())
        .filter(one -> "org.tourwright.integrations".equals(one.getSymbolicName()))
        .findFirst()
        .orElseThrow();
  }

  private UUID reinstate() {
    UUID tour = UUID.randomUUID();
    publish(new TourReinstated(tour));
    return tour;
  }

  private JsonNode endpoint(ApiClient admin, List<String> types) {
    return admin.post(WEBHOOKS, form(types)).expect(201).json();
  }

  private Map<String, Object> form(List<String> types) {
    return Map.of("name", "Test", "url", receiver.url(), "types", types, "active", true);
  }

  private static String path(JsonNode endpoint) {
    return WEBHOOKS + "/" + endpoint.path("id").asText();
  }

  private static JsonNode log(ApiClient admin, JsonNode endpoint) {
    return admin
        .get(LOG + "?endpointId=" + endpoint.path("id").asText())
        .expect(200)
        .json()
        .path("items");
  }

  private static void resend(ApiClient admin, JsonNode hook) {
    admin.post(LOG + "/" + hook.path("id").asText() + "/resend", Map.of()).expect(200);
  }
}
