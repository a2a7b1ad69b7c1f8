package org.tourwright.web.archive;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An installation with the module crm and little else. */
final class MadeHere implements Here {

  final Map<String, Known> modules =
      new HashMap<>(Map.of("crm", new Known("org.tourwright.crm", null, null)));
  final Map<String, byte[]> own = new HashMap<>();

  @Override
  public Set<String> modules() {
    return modules.keySet();
  }

  @Override
  public Optional<Known> module(String id) {
    return Optional.ofNullable(modules.get(id));
  }

  @Override
  public boolean hasBundle(String symbolicName) {
    return symbolicName.equals("org.tourwright.web")
        || modules.values().stream().anyMatch(one -> one.symbolicName().equals(symbolicName));
  }

  @Override
  public boolean exports(String packageName, String butFor) {
    return packageName.equals("com.example.shared");
  }

  @Override
  public boolean provides(String namespace, String filter) {
    return filter.contains("org.tourwright.core.module") || filter.contains("version=17");
  }

  @Override
  public boolean hasFeature(String name, String range) {
    return name.equals("tourwright-core");
  }

  @Override
  public byte[] ownBundle(String path) {
    return own.get(path);
  }

  @Override
  public int java() {
    return 17;
  }
}
