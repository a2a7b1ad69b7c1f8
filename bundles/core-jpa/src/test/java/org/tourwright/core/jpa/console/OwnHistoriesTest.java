package org.tourwright.core.jpa.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Principal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.security.auth.Subject;
import org.apache.felix.service.command.CommandSession;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.jline.reader.Binding;
import org.jline.reader.History;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Reference;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.utils.NonBlockingPumpInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tourwright.core.user.UserId;
import org.tourwright.testing.StandIn;

class OwnHistoriesTest {

  private static final Subject MAI =
      subject(new AgencyPrincipal(new UserId(UUID.randomUUID()), Instant.EPOCH));

  private final Map<String, Object> variables = new HashMap<>();
  private final InputStream keyboard = new NonBlockingPumpInputStream();

  @Test
  void noVariableMakesAFileOfWhatIsTyped(@TempDir Path directory) throws IOException {
    LineReader reader = reader("one\ntwo\n");
    new OwnHistories().before(session(), MAI);
    variables.put(LineReader.HISTORY_FILE, directory.resolve("typed"));

    reader.readLine();
    reader.readLine();
    reader.getHistory().save();
    reader.getHistory().write(directory.resolve("written"), false);
    reader.getHistory().append(directory.resolve("appended"), false);

    assertThat(directory).isEmptyDirectory();
    assertThat(reader.getHistory()).extracting(History.Entry::line).containsExactly("one", "two");
  }

  @Test
  void theHistoryStaysWithTheSession() throws IOException {
    LineReader reader = reader("");
    new OwnHistories().before(session(), MAI);
    History first = reader.getHistory();

    new OwnHistories().before(session(), MAI);

    assertThat(reader.getHistory()).isSameAs(first);
  }

  @Test
  void noKeyOpensTheEditor() throws IOException {
    Binding editor = new Reference(LineReader.EDIT_AND_EXECUTE_COMMAND);
    LineReader reader = reader("");
    assertThat(reader.getKeyMaps().get(LineReader.EMACS).getBoundKeys()).containsValue(editor);

    new OwnHistories().before(session(), MAI);

    assertThat(reader.getWidgets()).doesNotContainKey(LineReader.EDIT_AND_EXECUTE_COMMAND);
    assertThat(reader.getKeyMaps().values())
        .allSatisfy(keys -> assertThat(keys.getBoundKeys()).doesNotContainValue(editor));
  }

  @Test
  void theOwnerOfTheMachineKeepsTheFile() throws IOException {
    LineReader reader = reader("");
    History karafs = reader.getHistory();

    new OwnHistories().before(session(), subject(new UserPrincipal("console")));
    new OwnHistories().before(session(), null);

    assertThat(reader.getHistory()).isSameAs(karafs);
    assertThat(reader.getWidgets()).containsKey(LineReader.EDIT_AND_EXECUTE_COMMAND);
  }

  @Test
  void nothingCanBeTypedWhereTheReaderIsHidden() throws IOException {
    try (OutputStream typed = ((NonBlockingPumpInputStream) keyboard).getOutputStream()) {
      typed.write("typed ahead\n".getBytes(StandardCharsets.US_ASCII));
      typed.flush();
      variables.put(".reader", "none");
      variables.put(LineReader.HISTORY_FILE, "a file");

      new OwnHistories().before(session(), MAI);

      assertThat(keyboard.read()).isEqualTo(-1);
      assertThat(variables.get(LineReader.HISTORY_FILE)).isNull();
    }
  }

  private LineReader reader(String typed) throws IOException {
    InputStream in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.US_ASCII));
    LineReader reader =
        LineReaderBuilder.builder()
            .terminal(new DumbTerminal(in, OutputStream.nullOutputStream()))
            .variables(variables)
            .build();
    variables.put(".reader", reader);
    return reader;
  }

  private CommandSession session() {
    return StandIn.of(
        CommandSession.class,
        (self, method, arguments) ->
            switch (method) {
              case "get" -> variables.get(arguments[0]);
              case "put" -> variables.put((String) arguments[0], arguments[1]);
              case "getKeyboard" -> keyboard;
              default -> throw new UnsupportedOperationException(method);
            });
  }

  private static Subject subject(Principal principal) {
    return new Subject(false, Set.of(principal), Set.of(), Set.of());
  }
}
