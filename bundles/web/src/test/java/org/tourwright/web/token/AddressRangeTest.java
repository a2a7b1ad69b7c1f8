package org.tourwright.web.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {

  @ParameterizedTest
  @CsvSource({
    "192.0.2.0/24, 192.0.2.200, true",
    "192.0.2.0/24, 192.0.3.1, false",
    "192.0.2.128/25, 192.0.2.127, false",
    "192.0.2.7, 192.0.2.7, true",
    "192.0.2.7, 192.0.2.8, false",
    "0.0.0.0/0, 203.0.113.9, true",
    "0.0.0.0/0, 2001:db8::1, false",
    "2001:db8::/32, 2001:db8:1::7, true",
    "2001:db8::/32, 2001:db9::7, false",
    "fe80::/10, fe80::1%eth0, true",
    "192.0.2.0/24, ::ffff:192.0.2.9, true",
    "192.0.2.0/24, example.org, false",
  })
  void tellsWhetherAnAddressIsWithin(String range, String address, boolean within) {
    assertThat(AddressRange.of(range).orElseThrow().contains(address)).isEqualTo(within);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost",
        "example.org/8",
        "192.0.2.0/33",
        "192.0.2.0/-1",
        "192.0.2.0/24/8",
        "1.2.3",
        "256.1.1.1",
        "2001:db8::/129",
        ":::::",
        "192.0.2.0/a",
        "cafe"
      })
  void refusesWhatIsNoRange(String text) {
    assertThat(AddressRange.of(text)).isEmpty();
  }

  @Test
  void nobodyComesFromNowhere() {
    assertThat(AddressRange.of("0.0.0.0/0").orElseThrow().contains(null)).isFalse();
  }
}
