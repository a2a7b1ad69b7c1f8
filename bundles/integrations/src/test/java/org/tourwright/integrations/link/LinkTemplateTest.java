package org.tourwright.integrations.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.CustomerKind;
import org.tourwright.core.customer.CustomerSource;
import org.tourwright.core.customer.CustomerStage;

class LinkTemplateTest {

  @Test
  void fillsInWhatIsKnownOfACustomer() {
    assertThat(LinkTemplate.fill("https://crm.example/?q={name}&c={code}", named("Đỗ Thị Na")))
        .contains("https://crm.example/?q=%C4%90%E1%BB%97%20Th%E1%BB%8B%20Na&c=KH000001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a&b=c#d",
        "/../../admin?x",
        "\"><script>alert(1)</script>",
        "100% {email} $1 \\",
        "@evil.example/",
        "王 ~*'()+;:"
      })
  void noValueLeavesItsPlace(String name) {
    URI url =
        URI.create(
            LinkTemplate.fill("https://crm.example/c/{name}/x?q={name}#{name}", named(name))
                .orElseThrow());

    assertThat(url.getHost()).isEqualTo("crm.example");
    assertThat(url.getPath()).isEqualTo("/c/" + name + "/x");
    assertThat(url.getQuery()).isEqualTo("q=" + name);
    assertThat(url.getFragment()).isEqualTo(name);
    assertThat(url.getRawPath()).matches("/c/[A-Za-z0-9._~%-]+/x");
  }

  @Test
  void isLeftOutWhenSomethingIsNotKnown() {
    assertThat(LinkTemplate.fill("https://crm.example/?m={email}", named("Na"))).isEmpty();
    assertThat(LinkTemplate.fill("https://crm.example/c/{name}/x", named(".."))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "javascript:alert({name}), integrations.bad-url",
    "ftp://example.com/{name}, integrations.bad-url",
    "//example.com/{name}, integrations.bad-url",
    "https:///{name}, integrations.bad-url",
    "https://user:pw@example.com/{name}, integrations.bad-url",
    "https://exa mple.com/, integrations.bad-url",
    "https://{name}.example.com/, integrations.placeholder-in-host",
    "https://example.com:{code}/, integrations.placeholder-in-host",
    "https://example.com/?q={password}, integrations.bad-placeholder",
    "https://example.com/?q={}, integrations.bad-placeholder",
    "https://example.com/?q={name, integrations.bad-url"
  })
  void refusesWhatLeadsAstray(String template, String code) {
    assertThat(LinkTemplate.problem(template).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.com/?q={name}", "http://intra:8080/c/{id}#{code}", "https://a.b"})
  void takesOthers(String template) {
    assertThat(LinkTemplate.problem(template)).isNull();
  }

  private static Customer named(String name) {
    Instant now = Instant.parse("2026-11-22T08:00:00Z");
    return new Customer(
        new CustomerId(UUID.randomUUID()),
        0,
        "KH000001",
        CustomerKind.PERSON,
        name,
        null,
        null,
        null,
        "VN",
        "vi",
        null,
        CustomerSource.OTHER,
        CustomerStage.LEAD,
        null,
        null,
        false,
        false,
        now,
        now);
  }
}
