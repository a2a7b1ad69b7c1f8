package org.tourwright.web.module;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
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

  private final Path folder;

  @Activate
  public UnfinishedChanges(BundleContext context) {
    this.folder = context.getDataFile("changes").toPath();
  }

  void begun(ModuleChange change) {
    try {
      Files.createDirectories(folder);
      Files.write(file(change.id()), Json.mapper().writeValueAsBytes(change));
    } catch (IOException e) {
      LOG.warn("Should the front go meanwhile, nobody will tell how {} ends", change, e);
    }
  }

  void ended(String id) {
    try {
      Files.deleteIfExists(file(id));
    } catch (IOException e) {
      LOG.warn("The change of {} is over, and cannot be forgotten", id, e);
    }
  }

  List<ModuleChange> left() {
    List<ModuleChange> left = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          left.add(Json.mapper().readValue(file.toFile(), ModuleChange.class));
        }
      } catch (IOException e) {
        LOG.warn("Changes that a front before this one began cannot be read", e);
      }
    }
    return left;
  }

  private Path file(String id) {
    return folder.resolve(id + ".json");
  }
}
