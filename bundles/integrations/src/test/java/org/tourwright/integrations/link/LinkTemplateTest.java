package org.tourwright.integrations.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tourwright.core.booking.Booking;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.booking.ContractId;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.CustomerKind;
import org.tourwright.core.customer.CustomerSource;
import org.tourwright.core.customer.CustomerStage;
import org.tourwright.core.tour.Departure;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.tour.ProgrammeId;

class LinkTemplateTest {

  @Test
  void fillsInWhatIsKnownOfACustomer() {
    assertThat(LinkTemplate.fill("https://crm.example/?q={name}&c={code}", of("Đỗ Thị Na")))
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
            LinkTemplate.fill("https://crm.example/c/{name}/x?q={name}#{name}", of(name))
                .orElseThrow());

    assertThat(url.getHost()).isEqualTo("crm.example");
    assertThat(url.getPath()).isEqualTo("/c/" + name + "/x");
    assertThat(url.getQuery()).isEqualTo("q=" + name);
    assertThat(url.getFragment()).isEqualTo(name);
    assertThat(url.getRawPath()).matches("/c/[A-Za-z0-9._~%-]+/x");
  }

  @Test
  void isLeftOutWhenSomethingIsNotKnown() {
    assertThat(LinkTemplate.fill("https://crm.example/?m={email}", of("Na"))).isEmpty();
    assertThat(LinkTemplate.fill("https://crm.example/c/{name}/x", of(".."))).isEmpty();
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
    assertThat(LinkTemplate.problem(template, LinkPlace.CUSTOMER).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.com/?q={name}", "http://intra:8080/c/{id}#{code}", "https://a.b"})
  void takesOthers(String template) {
    assertThat(LinkTemplate.problem(template, LinkPlace.CUSTOMER)).isNull();
  }

  @Test
  void eachPlaceHasItsOwnNames() {
    String number = "https://tickets.example/{number}";
    assertThat(LinkTemplate.problem(number, LinkPlace.BOOKING)).isNull();
    assertThat(LinkTemplate.problem(number, LinkPlace.CUSTOMER).code())
        .isEqualTo("integrations.bad-placeholder");
  }

  @Test
  void fillsInWhatIsKnownOfABookingAndOfADeparture() {
    UUID id = UUID.fromString("0198c5f4-6a3e-7000-8000-000000000001");
    LocalDate start = LocalDate.parse("2026-12-24");
    Booking booking =
        new Booking(
            new BookingId(id),
            "BK-2026-00042",
            new ContractId(id),
            "HD-2026-7",
            new CustomerId(id),
            "Đỗ Na",
            null,
            null,
            "Hạ Long",
            start,
            start.plusDays(2),
            4,
            Money.parse("VND 12500000"),
            Booking.State.CONFIRMED,
            null);
    Departure departure =
        new Departure(
            new DepartureId(id),
            new ProgrammeId(id),
            "HL-261224",
            "Hạ Long",
            start,
            start.plusDays(2),
            20,
            4,
            10,
            Departure.State.OPEN,
            Money.parse("VND 3125000"));

    assertThat(
            LinkTemplate.fill(
                "https://x.example/{number}?{start}&{people}&{total}{currency}&{customerName}",
                LinkValues.of(booking)))
        .contains("https://x.example/BK-2026-00042?2026-12-24&4&12500000VND&%C4%90%E1%BB%97%20Na");
    assertThat(LinkTemplate.fill("https://x.example/{code}/{end}", LinkValues.of(departure)))
        .contains("https://x.example/HL-261224/2026-12-26");
  }

  private static Map<String, String> of(String name) {
    return LinkValues.of(named(name));
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
