package org.tourwright.documents;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tourwright.core.module.Module;
import org.tourwright.core.user.Permission;

/** Brings the words of this bundle's refusals; it has no pages of its own. */
@Component(service = Module.class)
public final class DocumentsModule implements Module {

  @Override
  public String id() {
    return "documents";
  }

  @Override
  public List<Permission> permissions() {
    return List.of();
  }

  @Override
  public List<Object> resources() {
    return List.of();
  }
}
