package org.tourwright.core.jpa.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

  private static final String PLACE = "integrations.endpoint:1";

  @TempDir private Path folder;

  @Test
  void whatIsSealedIsOpenedWithTheKeyOfTheFile() throws Exception {
    KeyFile file = new KeyFile(folder.resolve("keys/agency.key"));
    assertThat(file.read()).isEmpty();
    AgencyKey made = AgencyKey.fresh();
    file.write(made);

    String sealed = made.seal("whsec_Nguyễn", PLACE);

    assertThat(sealed).isASCII().doesNotContain("whsec").isNotEqualTo(made.seal("x", PLACE));
    assertThat(file.read().orElseThrow().open(sealed, PLACE)).isEqualTo("whsec_Nguyễn");
  }

  @Test
  void onlyTheAccountOfThePlatformReadsTheFileAndNobodyOverwritesIt() throws Exception {
    Path path = folder.resolve("agency.key");
    KeyFile file = new KeyFile(path);
    file.write(AgencyKey.fresh());

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-------");
    AgencyKey other = AgencyKey.fresh();
    assertThatThrownBy(() -> file.write(other)).isInstanceOf(FileAlreadyExistsException.class);
  }

  @Test
  void nothingIsOpenedElsewhereOrWithAnotherKeyOrWhenItWasChanged() throws Exception {
    AgencyKey key = AgencyKey.fresh();
    String sealed = key.seal("whsec_1", PLACE);
    AgencyKey other = AgencyKey.fresh();
    char last = sealed.charAt(sealed.length() - 2);
    String changed =
        sealed.substring(0, sealed.length() - 2)
            + (last == 'A' ? 'B' : 'A')
            + sealed.charAt(sealed.length() - 1);

    assertThatThrownBy(() -> key.open(sealed, "integrations.endpoint:2"))
        .isInstanceOf(GeneralSecurityException.class);
    assertThatThrownBy(() -> other.open(sealed, PLACE))
        .isInstanceOf(GeneralSecurityException.class);
    assertThatThrownBy(() -> key.open(changed, PLACE)).isInstanceOf(GeneralSecurityException.class);
    assertThatThrownBy(() -> key.open("whsec_in the clear", PLACE))
        .isInstanceOf(GeneralSecurityException.class);
    assertThat(key.toString()).doesNotContain(key.text());
  }
}
