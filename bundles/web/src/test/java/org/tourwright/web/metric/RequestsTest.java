package org.tourwright.web.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What requests are counted by stays small, whatever callers send. */
class RequestsTest {

  @Test
  void theClassOfTheStatusIsALabelNotTheStatus() {
    assertThat(Requests.Key.of("crm", "GET", "/leads/{id}", 404).labels())
        .containsOnly(
            java.util.Map.entry("module", "crm"),
            java.util.Map.entry("method", "GET"),
            java.util.Map.entry("route", "/leads/{id}"),
            java.util.Map.entry("status", "4xx"));
  }

  @Test
  void aMethodThatNobodyKnowsIsOther() {
    assertThat(Requests.Key.of("crm", "BREW", "other", 405).labels())
        .containsEntry("method", "other");
  }

  @Test
  void timesAreKeptWithoutTheRoute() {
    assertThat(Requests.Key.of("crm", "GET", "/leads", 200).withoutRoute().labels())
        .doesNotContainKey("route");
  }
}
