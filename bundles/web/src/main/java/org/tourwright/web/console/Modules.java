package org.tourwright.web.console;

import java.util.Collection;
import java.util.Map;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tourwright.console.NamesCompleter;
import org.tourwright.core.user.Caller;
import org.tourwright.web.module.ModuleInfo;
import org.tourwright.web.module.ModuleStates;

/** Completes ids of modules that come and go. */
@Service
public final class Modules extends NamesCompleter {

  @Reference private ModuleStates states;

  public Modules() {
    super("web:module:read");
  }

  @Override
  protected Collection<String> names(Caller caller) {
    return states.list("en", Map.of()).stream()
        .filter(ModuleInfo::removable)
        .map(ModuleInfo::id)
        .toList();
  }
}
