package org.tourwright.web.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.features.Repository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tourwright.testing.StandIn;

class OffersTest {

  private static final String KNOWN = "a".repeat(64);
  private static final String JUST_ACCEPTED = "b".repeat(64);
  private static final String ORPHAN = "c".repeat(64);

  private String data;

  @BeforeEach
  void offerThree(@TempDir Path folder) throws IOException {
    data = System.getProperty("karaf.data");
    System.setProperty("karaf.data", folder.toString());
    for (String id : Set.of(KNOWN, JUST_ACCEPTED, ORPHAN)) {
      Files.createDirectories(folder.resolve("modules").resolve(id));
    }
  }

  @AfterEach
  void putBack() {
    if (data == null) {
      System.clearProperty("karaf.data");
    } else {
      System.setProperty("karaf.data", data);
    }
  }

  @Test
  void whatIsAcceptedWhileOrphansAreLookedForStays() {
    Offers offers = new Offers(features());

    offers.removeOrphans(Set.of(KNOWN), JUST_ACCEPTED::equals);

    assertThat(offers.all()).containsExactlyInAnyOrder(KNOWN, JUST_ACCEPTED);
  }

  /** Karaf knows no offer yet. */
  private static FeaturesService features() {
    return StandIn.of(FeaturesService.class, (self, method, arguments) -> new Repository[0]);
  }
}
