package org.tourwright.web.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.apache.felix.utils.manifest.Clause;
import org.apache.felix.utils.manifest.Parser;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The files of a bundle that tell what it is: classes, migrations, manifest; of an archive or of
 * one that runs.
 */
final class BundleFiles {

  private final Map<String, byte[]> files;
  private final boolean pages;
  private final Attributes headers;

  private BundleFiles(Map<String, byte[]> files, boolean pages, Attributes headers) {
    this.files = files;
    this.pages = pages;
    this.headers = headers;
  }

  static BundleFiles of(ZipContent jar) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    jar.names().forEach(name -> files.put(name, jar.file(name)));
    byte[] manifest = jar.file(ZipContent.MANIFEST);
    if (manifest == null) {
      throw ArchiveError.NOT_A_BUNDLE.refusal();
    }
    try {
      Attributes headers = new Manifest(new ByteArrayInputStream(manifest)).getMainAttributes();
      return new BundleFiles(files, files.containsKey("ui/entry.js"), headers);
    } catch (IOException e) {
      throw ArchiveError.NOT_READABLE.refusal("reason", String.valueOf(e.getMessage()));
    }
  }

  /** Of a bundle that is installed here. */
  static BundleFiles of(Bundle bundle) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    BundleWiring wiring = bundle.adapt(BundleWiring.class);
    if (wiring != null) {
      for (String pattern : List.of("*.class", "*.xml")) {
        wiring
            .listResources(
                "/", pattern, BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL)
            .forEach(name -> files.put(name, entry(bundle, name)));
      }
    }
    files.values().removeIf(Objects::isNull);
    Attributes headers = new Attributes();
    var dictionary = bundle.getHeaders("");
    for (var keys = dictionary.keys(); keys.hasMoreElements(); ) {
      String key = keys.nextElement();
      headers.putValue(key, dictionary.get(key));
    }
    return new BundleFiles(files, bundle.getEntry("ui/entry.js") != null, headers);
  }

  private static byte[] entry(Bundle bundle, String name) {
    URL url = bundle.getEntry(name);
    if (url == null) {
      return null;
    }
    try (InputStream in = url.openStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Set<String> names() {
    return files.keySet();
  }

  byte[] file(String name) {
    return files.get(name);
  }

  boolean pages() {
    return pages;
  }

  /** A header of the manifest; null when there is none. */
  String header(String name) {
    return headers.getValue(name);
  }

  /** The parts of a header; none when it is missing. */
  Clause[] clauses(String name) {
    String value = header(name);
    try {
      return value == null ? new Clause[0] : Parser.parseHeader(value);
    } catch (RuntimeException e) { // of whatever kind the parser chose
      throw ArchiveError.HEADER.refusal("header", name);
    }
  }
}
