package org.tourwright.persistence.internal;

import java.io.IOException;
import java.net.URL;
import java.util.Enumeration;
import java.util.List;

/**
 * Finds a unit's own classes in its bundle, and those of the persistence library and of EclipseLink
 * behind it.
 */
final class UnitClassLoader extends ClassLoader {

  private final List<ClassLoader> behind;

  UnitClassLoader(ClassLoader bundle, ClassLoader... behind) {
    super(bundle);
    this.behind = List.of(behind);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    for (ClassLoader loader : behind) {
      try {
        return loader.loadClass(name);
      } catch (ClassNotFoundException next) {
        // the next one may have it
      }
    }
    throw new ClassNotFoundException(name);
  }

  @Override
  protected URL findResource(String name) {
    return behind.stream()
        .map(loader -> loader.getResource(name))
        .filter(url -> url != null)
        .findFirst()
        .orElse(null);
  }

  @Override
  protected Enumeration<URL> findResources(String name) throws IOException {
    for (ClassLoader loader : behind) {
      Enumeration<URL> found = loader.getResources(name);
      if (found.hasMoreElements()) {
        return found;
      }
    }
    return super.findResources(name);
  }
}
