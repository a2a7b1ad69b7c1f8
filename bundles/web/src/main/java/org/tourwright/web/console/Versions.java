package org.tourwright.web.console;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tourwright.console.NamesCompleter;
import org.tourwright.core.user.Caller;
import org.tourwright.web.module.ModuleStates;

/** Completes versions of modules. */
@Service
public final class Versions extends NamesCompleter {

  @Reference private ModuleStates states;

  public Versions() {
    super("web:module:read");
  }

  @Override
  protected Collection<String> names(Caller caller) {
    return states.list("en", Map.of()).stream()
        .filter(one -> one.removable())
        .map(one -> one.versions())
        .flatMap(List::stream)
        .distinct()
        .toList();
  }
}
