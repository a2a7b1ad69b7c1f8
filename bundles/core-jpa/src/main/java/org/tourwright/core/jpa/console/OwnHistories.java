package org.tourwright.core.jpa.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.security.auth.Subject;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.CommandSessionListener;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.reader.impl.LineReaderImpl;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives each session of a person of the agency a history of its own, and takes JLine's editor away
 * there, which inserts any file of the machine. Karaf has one file for what everybody types, and
 * lets a variable of the session say another.
 *
 * <p>Karaf tells of each line before it carries it out, on the thread of the session, and the first
 * one is {@code etc/shell.init.script}: it is done before anything can be typed, and whether the
 * script is broken off or not. So that script has to be there.
 */
@Component(service = {CommandSessionListener.class, OwnHistories.class})
public final class OwnHistories implements CommandSessionListener {

  private static final Logger LOG = LoggerFactory.getLogger(OwnHistories.class);
  private static final String READER = ".reader";
  private static final Reference EDITOR = new Reference(LineReader.EDIT_AND_EXECUTE_COMMAND);

  @Override
  public void beforeExecute(CommandSession session, CharSequence line) {
    before(session, ConsoleOperators.subject());
  }

  @Override
  public void afterExecute(CommandSession session, CharSequence line, Exception failure) {
    // It is all done before.
  }

  @Override
  public void afterExecute(CommandSession session, CharSequence line, Object result) {
    // It is all done before.
  }

  void before(CommandSession session, Subject subject) {
    if (subject == null || AgencyPrincipal.of(subject).isEmpty()) {
      return;
    }
    Object reader = session.get(READER);
    if (reader instanceof LineReaderImpl lines) {
      keepApart(lines);
    } else if (reader != null) { // none where only one command is given
      end(session);
    }
  }

  /** The name of the class: a session outlives an update of this bundle. */
  private static void keepApart(LineReaderImpl reader) {
    if (reader.getHistory().getClass().getName().equals(OwnHistory.class.getName())) {
      return;
    }
    reader.setHistory(new OwnHistory());
    reader.getWidgets().remove(EDITOR.name());
    reader.getKeyMaps().values().forEach(OwnHistories::unbindEditor);
  }

  private static void unbindEditor(KeyMap<Binding> keys) {
    keys.getBoundKeys().entrySet().stream()
        .filter(key -> EDITOR.equals(key.getValue()))
        .forEach(key -> keys.unbind(key.getKey()));
  }

  /**
   * A client can say in its environment that the reader is something else, and then the real one
   * cannot be reached. Nothing can be typed there any more, nor what was typed ahead be read, and
   * no file is touched when it ends.
   */
  private static void end(CommandSession session) {
    LOG.warn("A console is closed, for its client has set the variable {}", READER);
    session.put(LineReader.HISTORY_FILE, null);
    InputStream keyboard = session.getKeyboard();
    try {
      keyboard.close();
      keyboard.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      LOG.debug("Closed already", e);
    }
  }
}
