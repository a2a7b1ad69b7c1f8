package org.tourwright.imports.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Uploaded files, outside the database: they are read several times and soon thrown away. */
@Component(service = Uploads.class)
public final class Uploads {

  /** People mend the wrong lines meanwhile; customers' data must not lie around longer. */
  private static final Duration KEPT = Duration.ofDays(7);

  private final Path directory;

  @Activate
  public Uploads() {
    this(
        Path.of(
            System.getProperty(
                "tourwright.data",
                System.getProperty("karaf.data", System.getProperty("java.io.tmpdir"))),
            "imports"));
  }

  Uploads(Path directory) {
    this.directory = directory;
  }

  /** How many bytes were stored. */
  long store(UUID run, InputStream content) {
    try {
      Files.createDirectories(directory);
      deleteOld();
      return Files.copy(content, path(run), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      delete(run);
      throw new UncheckedIOException(e);
    }
  }

  boolean exists(UUID run) {
    return Files.exists(path(run));
  }

  InputStream open(UUID run) throws IOException {
    return Files.newInputStream(path(run));
  }

  void delete(UUID run) {
    try {
      Files.deleteIfExists(path(run));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void deleteOld() throws IOException {
    Instant before = Instant.now().minus(KEPT);
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private Path path(UUID run) {
    return directory.resolve(run.toString());
  }
}
