package org.tourwright.web.module;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.Deflater;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The code of modules as it was when they stopped, so that it can come back when it was replaced
 * past the features, which would know where to get it from.
 */
@Component(service = Keepsakes.class)
public final class Keepsakes {

  private static final Logger LOG = LoggerFactory.getLogger(Keepsakes.class);

  private final Path folder;

  /** Beside the bundle's own files: another version of the front may be another bundle. */
  @Activate
  public Keepsakes() {
    this.folder = Path.of(System.getProperty("karaf.data"), "module-keepsakes");
  }

  /** Keeps the code of a bundle that is about to stop; one for each module. */
  void keep(String id, Bundle bundle) {
    try {
      Files.createDirectories(folder);
      // Whole or not at all: half a module is none.
      Path made = folder.resolve(id + ".new");
      try (OutputStream file = Files.newOutputStream(made)) {
        write(bundle, file);
      }
      Files.move(made, file(id), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | RuntimeException e) { // it stops all the same
      LOG.warn("Module {} cannot be put back as it is, should it be replaced now", id, e);
      forget(id);
    }
  }

  boolean has(String id) {
    return Files.exists(file(id));
  }

  /** Puts the code that was kept in the place of the bundle's, and starts it. */
  void putBack(String id, Bundle bundle) throws IOException, BundleException {
    try (InputStream code = Files.newInputStream(file(id))) {
      bundle.update(code);
    }
    bundle.start();
  }

  void forget(String id) {
    try {
      Files.deleteIfExists(file(id));
    } catch (IOException e) {
      LOG.debug("What was kept of {} stays", id, e);
    }
  }

  private Path file(String id) {
    return folder.resolve(id + ".jar");
  }

  private static void write(Bundle bundle, OutputStream file) throws IOException {
    try (JarOutputStream jar = new JarOutputStream(file)) {
      jar.setLevel(Deflater.BEST_SPEED);
      // It comes first in a jar.
      copy(bundle.getEntry(JarFile.MANIFEST_NAME), JarFile.MANIFEST_NAME, jar);
      for (URL entry : entries(bundle)) {
        String name = entry.getPath().substring(1);
        if (!name.endsWith("/") && !name.equals(JarFile.MANIFEST_NAME)) {
          copy(entry, name, jar);
        }
      }
    }
  }

  private static List<URL> entries(Bundle bundle) {
    return Collections.list(bundle.findEntries("/", "*", true));
  }

  private static void copy(URL entry, String name, JarOutputStream jar) throws IOException {
    jar.putNextEntry(new JarEntry(name));
    try (InputStream in = entry.openStream()) {
      in.transferTo(jar);
    }
    jar.closeEntry();
  }
}
