package org.tourwright.web.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tourwright.web.module.ModuleChange.Kind;
import org.tourwright.web.module.ModuleChange.State;

class UnfinishedChangesTest {

  private final ModuleChange care = ModuleChange.begun("care", Kind.UPDATE, "0.1", "0.2");
  private final ModuleChange crm = ModuleChange.begun("crm", Kind.UNINSTALL, "0.1", null);

  @TempDir private Path folder;

  @Test
  void whoComesLaterKnowsWhatHasBegunAndNotEnded() {
    UnfinishedChanges before = new UnfinishedChanges(folder.resolve("changes"));
    assertThat(before.left()).isEmpty();
    before.begun(care);
    before.begun(crm);
    assertThat(new UnfinishedChanges(folder.resolve("changes")).left()).containsExactly(care, crm);

    before.ended(care.ended(State.DONE, null));

    assertThat(new UnfinishedChanges(folder.resolve("changes")).left()).containsExactly(crm);
  }

  @Test
  void whatCannotBeReadHidesNothingElse() throws IOException {
    UnfinishedChanges changes = new UnfinishedChanges(folder);
    Files.writeString(folder.resolve("accounting.json"), "{\"id\":\"acc");
    Files.writeString(folder.resolve("care.new"), "{");
    changes.begun(crm);

    assertThat(changes.left()).containsExactly(crm);
    assertThat(folder.resolve("accounting.json")).doesNotExist();
  }
}
