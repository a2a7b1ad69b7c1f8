package org.tourwright.imports.console;

import java.util.Collection;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tourwright.console.NamesCompleter;
import org.tourwright.core.user.Caller;
import org.tourwright.imports.run.FileImport;

/** Completes kinds of lists that can be imported. */
@Service
public final class Kinds extends NamesCompleter {

  @Reference private FileImport imports;

  public Kinds() {
    super(null);
  }

  @Override
  protected Collection<String> names(Caller caller) {
    return imports.kinds(caller);
  }
}
