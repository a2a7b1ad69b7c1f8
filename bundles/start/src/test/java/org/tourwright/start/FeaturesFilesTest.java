package org.tourwright.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeaturesFilesTest {

  private static final String WHOLE = "{\"bootDone\":true,\"features\":{\"root\":[\"care/0.1\"]}}";
  private static final String LATER = WHOLE.replace("0.1", "0.2");

  @TempDir private Path folder;
  private Path state;
  private Path regions;
  private FeaturesFiles files;

  @BeforeEach
  void inAnEmptyPlace() throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    state = own.resolve("state.json");
    regions = own.resolve("digraph.json");
    files = new FeaturesFiles(own, folder.resolve("kept"));
  }

  @Test
  void atTheFirstStartThereIsNothingToMendOrKeep() throws IOException {
    files.mend();
    files.keep();
    assertThat(state).doesNotExist();
    assertThat(regions).doesNotExist();
  }

  @Test
  void whatIsWholeStaysAsItIs() throws IOException {
    Files.writeString(state, WHOLE);
    files.keep();
    Files.writeString(state, LATER);
    Files.writeString(regions, "{\"regions\":{\"root\":[1,2]}}");
    files.mend();
    assertThat(state).hasContent(LATER);
    assertThat(regions).hasContent("{\"regions\":{\"root\":[1,2]}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "{\"bootDone\":true,\"features\":{\"root\":[\"care/0.2\"]}", "{}"})
  void inThePlaceOfHalfAFileComesTheCopy(String half) throws IOException {
    Files.writeString(state, WHOLE);
    files.keep();
    Files.writeString(state, half);
    files.keep();
    files.mend();
    assertThat(state).hasContent(WHOLE);
  }

  @Test
  void whatKarafMakesAnewIsTakenAwayWhenItIsBroken() throws IOException {
    Files.writeString(regions, "");
    files.mend();
    assertThat(regions).doesNotExist();
  }

  @Test
  void withoutACopyTheBrokenOneStaysForSomebodyToLookAt() throws IOException {
    Files.writeString(state, "{");
    files.mend();
    assertThat(state).hasContent("{");
  }
}
