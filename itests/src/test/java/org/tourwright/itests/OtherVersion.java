package org.tourwright.itests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * Another version of a module: the bundle that is installed, with another version and, when wanted,
 * a defect, and a feature repository that names it.
 */
final class OtherVersion {

  private final Platform platform;
  private final String id;
  private final String version;
  private final Path folder;
  private UnaryOperator<String> imports = value -> value;
  private UnaryOperator<String> changeLog = value -> value;
  private String left = "";
  private int startLevel = 80;

  private OtherVersion(Platform platform, String id, String version) {
    this.platform = platform;
    this.id = id;
    this.version = version;
    this.folder = platform.installation().home().resolve("data/other-versions");
  }

  /**
   * @param id of the module, which is the end of its bundle's name: {@code crm}, {@code core.jpa}
   */
  static OtherVersion of(Platform platform, String id, String version) {
    return new OtherVersion(platform, id, version);
  }

  /** It wants a package that nobody has. */
  OtherVersion importing(String name) {
    imports = value -> value + "," + name + ";version=\"[1,2)\"";
    return this;
  }

  /** It lacks a class of its own, so that a component fails. */
  OtherVersion without(String entry) {
    left = entry;
    return this;
  }

  /** Its change log goes on with these change sets. */
  OtherVersion migrating(String changeSets) {
    changeLog = value -> value.replace("</databaseChangeLog>", changeSets + "</databaseChangeLog>");
    return this;
  }

  /** The bundle, for {@code bundle:update}. */
  Path bundle() {
    Path made = folder.resolve(id + "-" + version + ".jar");
    try {
      Files.createDirectories(folder);
      try (JarFile original = new JarFile(original().toFile());
          OutputStream file = Files.newOutputStream(made);
          JarOutputStream jar = new JarOutputStream(file, manifest(original))) {
        for (JarEntry entry : (Iterable<JarEntry>) original.stream()::iterator) {
          copy(original, entry, jar);
        }
      }
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the version known to the platform, as an administrator would. */
  void offer() {
    String feature =
        "<features name=\"other-%1$s-%2$s\""
            + " xmlns=\"http://karaf.apache.org/xmlns/features/v1.6.0\"><feature"
            + " name=\"tourwright-%1$s\" version=\"%2$s\"><feature>tourwright-core</feature><bundle"
            + " start-level=\"%3$d\">%4$s</bundle></feature></features>";
    Path repository = folder.resolve(id + "-" + version + ".xml");
    String text = String.format(feature, id, version, startLevel, bundle().toUri());
    try {
      Files.writeString(repository, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    platform.console("feature:repo-add " + repository.toUri());
  }

  private void copy(JarFile original, JarEntry entry, JarOutputStream jar) throws IOException {
    String name = entry.getName();
    if (name.equals(JarFile.MANIFEST_NAME) || name.equals(left)) {
      return;
    }
    jar.putNextEntry(new JarEntry(name));
    try (InputStream in = original.getInputStream(entry)) {
      byte[] content = in.readAllBytes();
      jar.write(name.equals("db/changelog/" + id + ".xml") ? changed(content) : content);
    }
    jar.closeEntry();
  }

  private byte[] changed(byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    return changeLog.apply(text).getBytes(StandardCharsets.UTF_8);
  }

  private Manifest manifest(JarFile original) throws IOException {
    // A copy: the original may be shared by what has the file open.
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    original.getManifest().write(copy);
    Manifest manifest = new Manifest(new java.io.ByteArrayInputStream(copy.toByteArray()));
    Attributes main = manifest.getMainAttributes();
    main.putValue("Bundle-Version", version);
    main.computeIfPresent(
        new Attributes.Name("Import-Package"), (name, value) -> imports.apply((String) value));
    return manifest;
  }

  private Path original() throws IOException {
    Path versions =
        platform.installation().home().resolve("system/org/tourwright/org.tourwright." + id);
    try (Stream<Path> files = Files.walk(versions)) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("No bundle in " + versions));
    }
  }
}
