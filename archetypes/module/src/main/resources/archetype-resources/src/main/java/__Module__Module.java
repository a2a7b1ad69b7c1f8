package ${package};

import static org.tourwright.core.user.BuiltInRole.MANAGER;
import static org.tourwright.core.user.BuiltInRole.OPERATOR;
import static org.tourwright.core.user.BuiltInRole.SALESPERSON;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.module.Module;
import org.tourwright.core.user.Permission;

/** ${moduleName}, as the platform knows it. When this service is there, the module is. */
@Component(service = Module.class)
public final class ${Module}Module implements Module {

  static final String READ = "${module}:${thing}:read";
  static final String WRITE = "${module}:${thing}:write";

  private final List<Object> resources;

  @Activate
  public ${Module}Module(@Reference ${Thing}Resource resource) {
    resources = List.of(resource);
  }

  @Override
  public String id() {
    return "${module}";
  }

  @Override
  public List<Permission> permissions() {
    return declared();
  }

  static List<Permission> declared() {
    return List.of(
        Permission.of(READ, SALESPERSON, OPERATOR, MANAGER),
        Permission.of(WRITE, OPERATOR, MANAGER));
  }

  @Override
  public List<Object> resources() {
    return resources;
  }
}
