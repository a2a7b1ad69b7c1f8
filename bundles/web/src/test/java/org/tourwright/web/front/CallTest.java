package org.tourwright.web.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.tourwright.testing.StandIn;
import org.tourwright.web.Settings;

/** Where a request came from, behind a proxy and without one. */
class CallTest {

  private static final String FOR = "X-Forwarded-For";
  private static final String PROTO = "X-Forwarded-Proto";
  private static final String HOST = "X-Forwarded-Host";

  @Test
  void theLineThatOurProxyAddedCountsNotTheClients() {
    Call call =
        call(
            true,
            Map.of(
                FOR, List.of("127.0.0.1", "203.0.113.7"),
                PROTO, List.of("https", "http"),
                HOST, List.of("evil.example", "agency.example")));

    assertThat(call.address()).isEqualTo("203.0.113.7");
    assertThat(call.https()).isFalse();
    assertThat(call.origin()).isEqualTo("http://agency.example");
  }

  @Test
  void ofALineTheLastValueCounts() {
    Call call =
        call(
            true,
            Map.of(
                FOR, List.of("10.0.0.1", "127.0.0.1, 203.0.113.7"),
                PROTO, List.of("http, https"),
                HOST, List.of("evil.example,agency.example")));

    assertThat(call.address()).isEqualTo("203.0.113.7");
    assertThat(call.origin()).isEqualTo("https://agency.example");
  }

  @Test
  void withoutThemItIsTheConnectionItself() {
    Call call = call(true, Map.of());

    assertThat(call.address()).isEqualTo("192.0.2.1");
    assertThat(call.origin()).isEqualTo("http://here.example");
  }

  @Test
  void withoutAProxyOfOursNobodyIsBelieved() {
    Call call =
        call(
            false,
            Map.of(
                FOR, List.of("203.0.113.7"),
                PROTO, List.of("https"),
                HOST, List.of("evil.example")));

    assertThat(call.address()).isEqualTo("192.0.2.1");
    assertThat(call.origin()).isEqualTo("http://here.example");
  }

  private static Call call(boolean trust, Map<String, List<String>> headers) {
    HttpServletRequest request =
        StandIn.of(
            HttpServletRequest.class,
            (self, method, in) ->
                switch (method) {
                  case "getHeaders" ->
                      Collections.enumeration(headers.getOrDefault(in[0], List.of()));
                  case "getHeader" ->
                      in[0].equals("Host")
                          ? "here.example"
                          : headers.getOrDefault(in[0], List.of()).stream()
                              .findFirst()
                              .orElse(null);
                  case "getRemoteAddr" -> "192.0.2.1";
                  case "getScheme" -> "http";
                  case "getMethod" -> "GET";
                  case "getRequestURI" -> "/api/session";
                  default -> null;
                });
    return Call.begin(request, settings(trust));
  }

  private static Settings settings(boolean trust) {
    return new Settings(
        StandIn.of(
            Settings.Config.class,
            (self, method, in) ->
                method.equals("trustForwarded")
                    ? trust
                    : Settings.Config.class.getMethod(method).getDefaultValue()));
  }
}
