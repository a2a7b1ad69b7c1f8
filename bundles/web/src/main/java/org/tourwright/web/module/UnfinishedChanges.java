package org.tourwright.web.module;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.json.Json;

/**
 * The changes of modules that have begun, on the disk of this node: a change may take the front
 * with it, or the process may die, and who comes then tells how it ended.
 */
@Component(service = UnfinishedChanges.class)
public final class UnfinishedChanges {

  private static final Logger LOG = LoggerFactory.getLogger(UnfinishedChanges.class);

  private static final String END = ".json";

  private final Path folder;

  /** Beside the bundle's own files: another version of the front may be another bundle. */
  @Activate
  public UnfinishedChanges() {
    this(Path.of(System.getProperty("karaf.data"), "module-changes"));
  }

  UnfinishedChanges(Path folder) {
    this.folder = folder;
  }

  void begun(ModuleChange change) {
    try {
      Files.createDirectories(folder);
      // Whole or not at all: the process may die just now.
      Path made = folder.resolve(change.id() + ".new");
      Files.write(made, Json.mapper().writeValueAsBytes(change));
      Files.move(made, file(change.id()), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("Should the front go meanwhile, nobody will tell how {} ends", change, e);
    }
  }

  void ended(ModuleChange change) {
    forget(file(change.id()));
  }

  List<ModuleChange> left() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(END))
          .sorted()
          .flatMap(file -> read(file).stream())
          .toList();
    } catch (IOException e) {
      LOG.warn("Changes that a front before this one began cannot be read", e);
      return List.of();
    }
  }

  /** One that cannot be read must not hide the others, now and at every start. */
  private static Optional<ModuleChange> read(Path file) {
    try {
      return Optional.of(Json.mapper().readValue(file.toFile(), ModuleChange.class));
    } catch (IOException e) {
      LOG.warn("Nobody will tell how the change in {} ended", file, e);
      forget(file);
      return Optional.empty();
    }
  }

  private static void forget(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warn("{} is over, and cannot be forgotten", file, e);
    }
  }

  private Path file(String id) {
    return folder.resolve(id + END);
  }
}
