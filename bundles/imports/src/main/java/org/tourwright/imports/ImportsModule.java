package org.tourwright.imports;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.module.Module;
import org.tourwright.core.user.Permission;
import org.tourwright.imports.run.ImportResource;

/** Imports, over HTTP. Each importer has its own permission, checked by the service. */
@Component(service = Module.class)
public final class ImportsModule implements Module {

  private final ImportResource imports;

  @Activate
  public ImportsModule(@Reference ImportResource imports) {
    this.imports = imports;
  }

  @Override
  public String id() {
    return "imports";
  }

  @Override
  public List<Permission> permissions() {
    return declared();
  }

  static List<Permission> declared() {
    return List.of();
  }

  @Override
  public List<Object> resources() {
    return List.of(imports);
  }
}
