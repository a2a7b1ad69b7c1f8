package org.tourwright.sample;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.module.Module;
import org.tourwright.core.user.Permission;

/** The sample agency as a module: there when it has been made. */
@Component(service = Module.class)
public final class SampleModule implements Module {

  /** To fill an agency with made-up data. */
  public static final String MAKE = "sample:agency:make";

  @Activate
  public SampleModule(@Reference SampleMade made) {
    // Its presence is all that counts.
  }

  @Override
  public String id() {
    return "sample";
  }

  @Override
  public List<Permission> permissions() {
    return List.of(Permission.of(MAKE));
  }

  @Override
  public List<Object> resources() {
    return List.of();
  }
}
