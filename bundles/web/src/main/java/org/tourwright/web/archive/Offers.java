package org.tourwright.web.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.features.Repository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.document.Markup;

/**
 * The archives that this node offers: each in a directory of its own, with a features file that the
 * platform wrote itself. Nothing of it comes from a Maven repository.
 */
@Component(service = Offers.class)
public final class Offers {

  private static final String FEATURES = "features.xml";
  private static final String BUNDLE = "module.jar";

  private final FeaturesService features;
  private final Path root = Path.of(System.getProperty("karaf.data"), "modules");

  @Activate
  public Offers(@Reference FeaturesService features) {
    this.features = features;
  }

  static boolean isOffer(String location) {
    return location.matches("file:.*/modules/[0-9a-f]{64}/" + BUNDLE);
  }

  /** What this node is called in the database; made once. */
  synchronized String node() {
    Path file = root.resolve("node");
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(root);
        Files.writeString(file, UUID.randomUUID().toString());
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The archives that lie here, by their digests. */
  synchronized Set<String> all() {
    if (!Files.isDirectory(root)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.list(root)) {
      return files
          .filter(Files::isDirectory)
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("[0-9a-f]{64}"))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it lies here and Karaf knows it. */
  boolean offers(String sha256) {
    return Files.exists(root.resolve(sha256).resolve(FEATURES)) && known(uri(sha256));
  }

  private boolean known(URI uri) {
    try {
      return Arrays.stream(features.listRepositories()).anyMatch(one -> one.getURI().equals(uri));
    } catch (Exception e) { // as FeaturesService declares
      throw new IllegalStateException(e);
    }
  }

  /** Offers it; does nothing when it is offered already. */
  synchronized void add(Examined archive) {
    Path directory = root.resolve(archive.sha256());
    try {
      if (!Files.exists(directory.resolve(FEATURES))) {
        // Whole or not at all: a node may be killed in between.
        Path made = Files.createDirectories(root.resolve(archive.sha256() + ".new"));
        Files.write(made.resolve(BUNDLE), archive.bundle());
        Files.writeString(made.resolve(FEATURES), feature(archive, directory.resolve(BUNDLE)));
        Files.move(made, directory, StandardCopyOption.ATOMIC_MOVE);
      }
      if (!known(uri(archive.sha256()))) {
        features.addRepository(uri(archive.sha256()), false);
      }
    } catch (Exception e) { // as FeaturesService declares
      throw new IllegalStateException("Archive " + archive.sha256() + " cannot be offered", e);
    }
  }

  /** Takes the offer back and deletes its files; the module must not be installed from it. */
  synchronized void remove(String sha256) {
    try {
      if (known(uri(sha256))) {
        features.removeRepository(uri(sha256), false);
      }
      delete(root.resolve(sha256));
    } catch (Exception e) { // as FeaturesService declares
      throw new IllegalStateException("The offer of " + sha256 + " cannot be taken back", e);
    }
  }

  /**
   * Takes back what is neither accepted nor installed.
   *
   * @param known those that were accepted a moment ago
   * @param accepted asked for each of the others while nothing can be offered here: it may have
   *     been accepted since, and is then about to be installed
   */
  synchronized void removeOrphans(Set<String> known, Predicate<String> accepted) {
    for (String id : all()) {
      if (!known.contains(id) && !inUse(id) && !accepted.test(id)) {
        remove(id);
      }
    }
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** Whether anything of an offer is installed here. */
  boolean inUse(String sha256) {
    try {
      for (Repository repository : features.listRepositories()) {
        if (repository.getURI().equals(uri(sha256))) {
          return Arrays.stream(repository.getFeatures()).anyMatch(features::isInstalled);
        }
      }
      return false;
    } catch (Exception e) { // as FeaturesService declares
      throw new IllegalStateException(e);
    }
  }

  private URI uri(String sha256) {
    return root.resolve(sha256).resolve(FEATURES).toUri();
  }

  private static String feature(Examined archive, Path bundle) {
    String id = archive.id();
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <features name="tourwright-archive-%s" xmlns="http://karaf.apache.org/xmlns/features/v1.6.0">
          <feature name="tourwright-%s" version="%s" description="%s">
            <feature>tourwright-core</feature>
            <bundle start-level="80">%s</bundle>
          </feature>
        </features>
        """
        .formatted(
            archive.sha256(),
            id,
            archive.version(),
            Markup.escape(archive.description().isEmpty() ? id : archive.description()),
            Markup.escape(bundle.toUri().toString()));
  }
}
