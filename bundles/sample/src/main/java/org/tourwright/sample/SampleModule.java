package org.tourwright.sample;

import java.util.List;
import org.tourwright.core.module.Module;
import org.tourwright.core.user.Permission;

/** The sample agency as a module: there when it has been made. */
final class SampleModule implements Module {

  @Override
  public String id() {
    return "sample";
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
