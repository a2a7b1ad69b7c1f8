package org.tourwright.web.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.felix.utils.manifest.Clause;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** What the manifest of a module's bundle may say. */
final class BundleRules {

  /** They hide code from the reader, bind to what the platform does not give, or change others. */
  private static final List<String> REFUSED =
      List.of("Fragment-Host", "Require-Bundle", "DynamicImport-Package", "Bundle-NativeCode");

  private static final Set<String> NATIVE = Set.of("so", "dll", "dylib", "jnilib", "exe");

  private static final List<String> RESERVED = List.of("java.", "javax.", "jakarta.", "org.osgi.");

  /** What of ours is for everybody. */
  private static final List<String> SHARED =
      List.of("org.tourwright.core.", "org.tourwright.persistence", "org.tourwright.json");

  private final BundleFiles files;
  private final Here here;

  BundleRules(BundleFiles files, Here here) {
    this.files = files;
    this.here = here;
  }

  String symbolicName() {
    Clause[] clauses = files.clauses("Bundle-SymbolicName");
    if (clauses.length != 1 || !"2".equals(files.header("Bundle-ManifestVersion"))) {
      throw ArchiveError.NOT_A_BUNDLE.refusal();
    }
    return clauses[0].getName();
  }

  Version version() {
    try {
      return Version.parseVersion(files.header("Bundle-Version"));
    } catch (IllegalArgumentException e) {
      throw ArchiveError.NOT_A_BUNDLE.refusal();
    }
  }

  void check() {
    String name = symbolicName();
    for (String header : REFUSED) {
      if (files.header(header) != null) {
        throw ArchiveError.HEADER.refusal("header", header);
      }
    }
    String path = files.header("Bundle-ClassPath");
    if (path != null && !path.strip().equals(".")) {
      throw ArchiveError.HEADER.refusal("header", "Bundle-ClassPath");
    }
    for (String file : files.names()) {
      String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      if (NATIVE.contains(ending)) {
        throw ArchiveError.NATIVE.refusal("name", file);
      }
    }
    exports(name);
    imports();
    capabilities();
  }

  private void exports(String name) {
    for (Clause clause : files.clauses("Export-Package")) {
      String exported = clause.getName();
      if (RESERVED.stream().anyMatch(exported::startsWith)
          || SHARED.stream().anyMatch(shared -> (exported + ".").startsWith(shared))
          || here.exports(exported, name)) {
        throw ArchiveError.EXPORTS.refusal("package", exported);
      }
    }
  }

  private void imports() {
    Set<String> own =
        Arrays.stream(files.clauses("Export-Package"))
            .map(Clause::getName)
            .collect(Collectors.toSet());
    for (Clause clause : files.clauses("Import-Package")) {
      String wanted = clause.getName();
      if (own.contains(wanted) || wanted.startsWith("java.")) {
        continue;
      }
      if (wanted.startsWith("org.tourwright.")
          && SHARED.stream().noneMatch(shared -> (wanted + ".").startsWith(shared))) {
        throw ArchiveError.FOREIGN_IMPORT.refusal("package", wanted);
      }
      if (!"optional".equals(clause.getDirective("resolution"))
          && !here.provides("osgi.wiring.package", filter(clause))) {
        String range = clause.getAttribute("version");
        throw ArchiveError.UNRESOLVED.refusal(
            "requirement", wanted + (range == null ? "" : " " + range));
      }
    }
  }

  private static String filter(Clause clause) {
    String name = "(osgi.wiring.package=" + escaped(clause.getName()) + ")";
    String version = clause.getAttribute("version");
    if (version == null) {
      return name;
    }
    try {
      return "(&" + name + new VersionRange(version).toFilterString("version") + ")";
    } catch (IllegalArgumentException e) {
      throw ArchiveError.HEADER.refusal("header", "Import-Package");
    }
  }

  private static String escaped(String value) {
    return value.replaceAll("[\\\\*()]", "\\\\$0");
  }

  private void capabilities() {
    for (Clause clause : files.clauses("Require-Capability")) {
      // Services come and go; the platform starts what needs them when they are there.
      boolean now =
          !"active".equals(clause.getDirective("effective"))
              && !"optional".equals(clause.getDirective("resolution"));
      String filter = clause.getDirective("filter");
      if (now && filter != null && !here.provides(clause.getName(), filter)) {
        throw ArchiveError.UNRESOLVED.refusal("requirement", clause.getName() + " " + filter);
      }
    }
  }
}
