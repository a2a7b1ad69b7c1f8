package org.tourwright.web.console;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tourwright.console.NamesCompleter;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.user.Caller;
import org.tourwright.web.archive.ArchiveView;
import org.tourwright.web.archive.Archives;

/** Completes archives of modules, by the beginning of their digests, and finds them by it. */
@Service
public final class ArchiveIds extends NamesCompleter {

  private static final int SHOWN = 12;

  @Reference private Archives archives;

  public ArchiveIds() {
    super("web:module:manage");
  }

  @Override
  protected Collection<String> names(Caller caller) {
    return archives.list(caller).stream().map(ArchiveIds::shown).toList();
  }

  static String shown(ArchiveView archive) {
    return archive.id().substring(0, SHOWN);
  }

  /**
   * @throws Invalid when not exactly one begins like this
   */
  static ArchiveView find(Caller caller, Archives archives, String beginning) {
    List<ArchiveView> found =
        archives.list(caller).stream().filter(one -> one.id().startsWith(beginning)).toList();
    if (found.size() != 1) {
      throw new Invalid("archive", CoreError.NOT_FOUND);
    }
    return found.get(0);
  }
}
