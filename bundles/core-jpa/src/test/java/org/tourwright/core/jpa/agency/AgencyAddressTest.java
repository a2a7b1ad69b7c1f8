package org.tourwright.core.jpa.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyAddressTest {

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8181, false",
    "http://LOCALHOST, false",
    "http://tourwright.localhost:8181, false",
    "http://127.0.0.1:8181, false",
    "http://127.1.2.3, false",
    "http://[::1]:8181, false",
    "http://0.0.0.0:8181, false",
    "http://, false",
    "https://agency.example, true",
    "http://192.168.1.20:8181, true",
    "http://our_server:8181, true",
    "https://127.0.0.1.example, true",
  })
  void customersReachEveryAddressButTheComputerItself(String address, boolean reachable) {
    AgencyRecord agency = AgencyRecord.fresh();
    agency.publicUrl = address;

    assertThat(agency.agency().reachable()).isEqualTo(reachable);
  }
}
