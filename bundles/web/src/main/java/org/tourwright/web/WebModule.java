package org.tourwright.web;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.module.Module;
import org.tourwright.core.user.BuiltInRole;
import org.tourwright.core.user.Permission;
import org.tourwright.web.archive.ArchivesResource;
import org.tourwright.web.archive.ModuleFiguresResource;
import org.tourwright.web.metric.Watchers;
import org.tourwright.web.module.Gate;
import org.tourwright.web.module.ModulesResource;
import org.tourwright.web.openapi.ApiResource;
import org.tourwright.web.session.SessionResource;
import org.tourwright.web.token.TokenResource;
import org.tourwright.web.words.WordsResource;

/** The front itself. */
@Component(service = Module.class)
public final class WebModule implements Module {

  private final List<Object> resources;

  @Activate
  public WebModule(
      @Reference SessionResource session,
      @Reference WordsResource words,
      @Reference ModulesResource modules,
      @Reference ArchivesResource archives,
      @Reference ModuleFiguresResource figures,
      @Reference TokenResource tokens,
      @Reference ApiResource api) {
    this.resources = List.of(session, words, modules, archives, figures, tokens, api);
  }

  @Override
  public String id() {
    return Gate.WEB;
  }

  @Override
  public List<Permission> permissions() {
    return declared();
  }

  static List<Permission> declared() {
    return List.of(
        // The page of the modules is for managers; every page needs the list itself.
        Permission.of("web:module:read", BuiltInRole.MANAGER),
        Permission.of("web:module:manage"),
        Permission.of("web:module:trust"),
        Permission.of("web:session:read"),
        Permission.of("web:session:end"),
        Permission.of(Watchers.PERMISSION),
        Permission.of("web:token:manage"));
  }

  @Override
  public List<Object> resources() {
    return resources;
  }
}
