package org.tourwright.web.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.osgi.framework.Version;
import org.tourwright.core.error.Invalid;
import org.tourwright.web.archive.Contents.Endpoint;
import org.tourwright.web.archive.Contents.Rule;

/**
 * Looks through an archive before anything of it is installed: a KAR with one feature of one
 * bundle, or a features file that names a bundle of the installation. What it says of itself counts
 * for nothing; what is in it does.
 */
final class Examiner {

  /** Names that would be mistaken for parts of the platform, or for addresses of it. */
  private static final Set<String> RESERVED =
      Set.of(
          "core",
          "web",
          "persistence",
          "json",
          "documents",
          "messaging",
          "imports",
          "sample",
          "archives",
          "figures",
          "session",
          "words",
          "modules",
          "docs",
          "public",
          "lib",
          "testing");

  private static final Pattern ID = Pattern.compile("[a-z][a-z-]{1,29}");
  private static final String REPOSITORY = "repository/";

  private final Here here;
  private final Signatures signatures;

  Examiner(Here here, Signatures signatures) {
    this.here = here;
    this.signatures = signatures;
  }

  /**
   * @throws Invalid with the reason why it is not let in
   */
  Examined examine(byte[] archive) {
    boolean xml = isXml(archive);
    ZipContent zip = xml ? null : ZipContent.of(archive);
    FeatureFile feature = FeatureFile.of(xml ? archive : featureFile(zip));
    feature.wanted().forEach(this::mustBeThere);
    byte[] jar = xml ? here.ownBundle(feature.path()) : zip.file(REPOSITORY + feature.path());
    if (jar == null) {
      throw ArchiveError.BUNDLE_MISSING.refusal("location", feature.location());
    }
    Signature signature = xml ? Signature.none() : signatures.of(archive, zip);
    ZipContent module = ZipContent.of(jar);
    BundleFiles files = BundleFiles.of(module);
    BundleRules rules = new BundleRules(files, here);
    rules.check();
    Contents contents = CodeReader.read(files, here.java());
    Optional<Here.Known> known = known(rules.symbolicName(), contents);
    owns(contents, ChangeLog.of(files, contents.id()));
    Version running = known.map(Here.Known::version).orElse(null);
    return new Examined(
        digest(archive),
        contents.id(),
        rules.symbolicName(),
        rules.version(),
        feature.description(),
        signature,
        contents,
        running,
        known.map(Here.Known::symbolicName).orElse(null),
        contents.since(known.map(Here.Known::contents).orElse(null)),
        module.packed());
  }

  private static boolean isXml(byte[] archive) {
    for (int i = 0; i < Math.min(archive.length, 64); i++) {
      // After a byte order mark and white space.
      if (archive[i] > ' ') {
        return archive[i] == '<';
      }
    }
    return false;
  }

  private static byte[] featureFile(ZipContent zip) {
    List<String> found = new ArrayList<>();
    for (String name : zip.names()) {
      if (!name.startsWith(REPOSITORY) && !name.startsWith("META-INF/")) {
        throw ArchiveError.EXTRA_FILE.refusal("name", name);
      }
      String lower = name.toLowerCase(Locale.ROOT);
      boolean about = lower.matches(".*/maven-metadata[^/]*\\.xml");
      if (name.startsWith(REPOSITORY) && lower.endsWith(".xml") && !about) {
        found.add(name);
      }
    }
    if (found.isEmpty()) {
      throw ArchiveError.NO_FEATURE.refusal();
    }
    if (found.size() > 1) {
      throw ArchiveError.SEVERAL_FEATURES.refusal("count", found.size());
    }
    long jars =
        zip.names().stream().filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".jar")).count();
    if (jars > 1) {
      throw ArchiveError.SEVERAL_BUNDLES.refusal("count", jars);
    }
    return zip.file(found.get(0));
  }

  private void mustBeThere(FeatureFile.Wanted wanted) {
    if (!here.hasFeature(wanted.name(), wanted.range())) {
      String range = wanted.range() == null ? "" : " " + wanted.range();
      throw ArchiveError.FEATURE_MISSING.refusal("feature", wanted.name() + range);
    }
  }

  /** The module whose place it takes; nobody else's name. */
  private Optional<Here.Known> known(String symbolicName, Contents contents) {
    String id = contents.id();
    if (id == null) {
      throw ArchiveError.NO_MODULE.refusal();
    }
    if (!ID.matcher(id).matches() || RESERVED.contains(id) || id.startsWith("lib-")) {
      throw ArchiveError.MODULE_ID.refusal("id", id);
    }
    Optional<Here.Known> known = here.module(id);
    // Another implementation of a department has a name of its own and takes its place.
    boolean same = known.isPresent() && known.get().symbolicName().equals(symbolicName);
    boolean taken = !same && here.hasBundle(symbolicName);
    // The platform takes org.tourwright.x for the bundle of module x.
    boolean pretends =
        symbolicName.startsWith("org.tourwright.") && !symbolicName.equals("org.tourwright." + id);
    if (taken || pretends) {
      throw ArchiveError.NAME_TAKEN.refusal("name", symbolicName);
    }
    return known;
  }

  private void owns(Contents contents, ChangeLog changes) {
    String prefix = contents.id().replace('-', '_') + "_";
    for (String table : contents.tables()) {
      if (!table.toLowerCase(Locale.ROOT).startsWith(prefix)) {
        throw ArchiveError.FOREIGN_TABLE.refusal("table", table);
      }
    }
    for (String other : here.modules()) {
      String others = other.replace('-', '_') + "_";
      for (String word : changes.words()) {
        if (!word.startsWith(prefix) && word.startsWith(others)) {
          throw ArchiveError.FOREIGN_TABLE.refusal("table", word);
        }
      }
    }
    for (String permission : contents.permissions()) {
      if (!permission.startsWith(contents.id() + ":")) {
        throw ArchiveError.FOREIGN_PERMISSION.refusal("permission", permission);
      }
    }
    for (Endpoint endpoint : contents.endpoints()) {
      if (endpoint.rule() == Rule.NONE) {
        throw ArchiveError.UNGUARDED.refusal("endpoint", endpoint);
      }
    }
  }

  static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
