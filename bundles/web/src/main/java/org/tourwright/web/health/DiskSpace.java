package org.tourwright.web.health;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.health.HealthCheck;
import org.tourwright.core.metric.MetricSource;
import org.tourwright.core.metric.Metrics;
import org.tourwright.web.Settings;

/** Whether there is room where the data lies: log, keys, and the database when it is Derby. */
@Component(service = {HealthCheck.class, MetricSource.class})
public final class DiskSpace implements HealthCheck, MetricSource {

  private static final long MEGABYTE = 1024L * 1024;

  private final Settings settings;
  private final Path data = Path.of(System.getProperty("karaf.data", "."));

  @Activate
  public DiskSpace(@Reference Settings settings) {
    this.settings = settings;
  }

  @Override
  public String name() {
    return "web.disk-space";
  }

  @Override
  public Result check() {
    long free = store(FileStore::getUsableSpace) / MEGABYTE;
    long wanted = settings.diskSpaceMegabytes();
    if (free >= wanted) {
      return Result.ok();
    }
    Map<String, Object> arguments = Map.of("free", free, "wanted", wanted);
    return free < wanted / 10
        ? Result.fail("web.health.disk-full", arguments)
        : Result.warn("web.health.disk-short", arguments);
  }

  @Override
  public void tell(Metrics metrics) {
    metrics.gauge(
        "tourwright_web_disk_free_bytes",
        "Room that is left where the data directory lies",
        Map.of(),
        store(FileStore::getUsableSpace));
    metrics.gauge(
        "tourwright_web_disk_total_bytes",
        "Size of the disk where the data directory lies",
        Map.of(),
        store(FileStore::getTotalSpace));
  }

  private interface Size {
    long of(FileStore store) throws IOException;
  }

  private long store(Size size) {
    try {
      return size.of(Files.getFileStore(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
