package org.tourwright.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The distribution starts, with everything that belongs to it. */
abstract class BootTests {

  private static final Pattern NOT_ACTIVE =
      Pattern.compile("(?m)^.*(Installed|Waiting|Failure|GracePeriod|Starting).*$");

  @Test
  void everyBundleIsActive(Platform platform) {
    String bundles = platform.console("bundle:list -t 0");

    assertThat(bundles).contains("Tourwright");
    assertThat(bundles).doesNotContainPattern(NOT_ACTIVE);
  }

  @Test
  void isReadyAndListsItsModules(Platform platform) {
    Answer modules = platform.admin().get("/api/modules").expect(200);

    assertThat(modules.json()).isNotEmpty();
  }
}
