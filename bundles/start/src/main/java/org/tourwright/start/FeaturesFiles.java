package org.tourwright.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.json.Json;
import javax.json.JsonException;
import javax.json.JsonReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files in which Karaf notes what is installed. It writes over them, so that a process that
 * dies meanwhile leaves less than a whole one.
 */
final class FeaturesFiles {

  private static final Logger LOG = LoggerFactory.getLogger(FeaturesFiles.class);

  private final Path state;
  private final Path regions;
  private final Path copy;

  /**
   * @param own where Karaf has them
   * @param kept where the copy is
   */
  FeaturesFiles(Path own, Path kept) {
    this.state = own.resolve("state.json");
    this.regions = own.resolve("digraph.json");
    this.copy = kept.resolve("state.json");
  }

  /** Before Karaf reads them. */
  void mend() throws IOException {
    if (Files.exists(regions) && !isWhole(regions)) {
      // Without it Karaf takes all bundles for those of the one region that there is.
      Files.delete(regions);
      LOG.warn("{} was broken and is made anew", regions);
    }
    if (Files.exists(state) && !isWhole(state)) {
      if (isWhole(copy)) {
        replace(copy, state);
        LOG.warn("{} was broken; what was installed before the last change counts", state);
      } else {
        LOG.error("{} is broken, and there is no copy of it", state);
      }
    }
  }

  /** Keeps how it is now. */
  void keep() {
    try {
      if (isWhole(state)) {
        Files.createDirectories(copy.getParent());
        replace(state, copy);
      }
    } catch (IOException e) {
      LOG.warn("There is no new copy of {}", state, e);
    }
  }

  private static void replace(Path from, Path to) throws IOException {
    Path made = to.resolveSibling(to.getFileName() + ".new");
    Files.copy(from, made, StandardCopyOption.REPLACE_EXISTING);
    Files.move(made, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static boolean isWhole(Path file) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file);
        JsonReader reader = Json.createReader(in)) {
      return !reader.readObject().isEmpty();
    } catch (JsonException | IllegalStateException e) { // the second for an empty file
      LOG.debug("{} is not whole", file, e);
      return false;
    }
  }
}
