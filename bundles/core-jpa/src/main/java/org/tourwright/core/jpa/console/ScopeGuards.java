package org.tourwright.core.jpa.console;

import java.io.IOException;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.console.Command;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps commands that are not the platform's for system admins. Karaf asks nobody for a command
 * whose scope has no access list, so each scope gets one. A scope whose list lets others in is left
 * alone; what a list does not name needs the role that {@code etc/custom.system.properties} names.
 */
@Component(service = ScopeGuards.class)
public final class ScopeGuards {

  private static final String LIST = "org.apache.karaf.command.acl.";
  private static final String ADMIN = "admin";

  private final SessionFactory console;
  private final ConfigurationAdmin configurations;

  @Activate
  public ScopeGuards(
      @Reference SessionFactory console, @Reference ConfigurationAdmin configurations) {
    this.console = console;
    this.configurations = configurations;
    ensure();
  }

  /** Called before somebody who is no system admin gets in: commands may have come since. */
  void ensure() {
    Set<String> scopes =
        console.getRegistry().getCommands().stream()
            .map(Command::getScope)
            .map(scope -> scope.equals("*") ? "star" : scope)
            .collect(Collectors.toSet());
    scopes.forEach(this::ensure);
  }

  private void ensure(String scope) {
    String list = LIST + scope;
    try {
      if (configurations.listConfigurations("(service.pid=" + list + ")") == null) {
        Dictionary<String, Object> rules = new Hashtable<>();
        rules.put("*", ADMIN);
        configurations.getConfiguration(list, "?").update(rules);
      }
    } catch (IOException | InvalidSyntaxException e) { // nobody gets in where it is not certain
      throw new IllegalStateException("The scope " + scope + " cannot be guarded", e);
    }
  }
}
