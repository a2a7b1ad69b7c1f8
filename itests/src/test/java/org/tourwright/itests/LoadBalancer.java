package org.tourwright.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * HAProxy before some nodes, with the configuration that {@code docs/admin/cluster.md} gives to
 * admins. Debian's package; {@code itests/prerequisites.sh} installs it.
 */
final class LoadBalancer implements AutoCloseable {

  private static final List<Path> PLACES =
      List.of(Path.of("/usr/sbin/haproxy"), Path.of("/usr/local/sbin/haproxy"));
  private static final Path EXAMPLE = Path.of("..", "docs", "admin", "haproxy.cfg");

  private final Process process;
  private final URI url;

  private LoadBalancer(Process process, URI url) {
    this.process = process;
    this.url = url;
  }

  static boolean available() {
    return PLACES.stream().anyMatch(Files::isExecutable);
  }

  /** Starts one that listens on a free port. */
  static LoadBalancer before(Path directory, List<Platform> nodes) {
    int port = Ports.free();
    try {
      Files.createDirectories(directory);
      Path configuration = directory.resolve("haproxy.cfg");
      Files.writeString(configuration, configured(port, nodes));
      Path program = PLACES.stream().filter(Files::isExecutable).findFirst().orElseThrow();
      Process process =
          new ProcessBuilder(program.toString(), "-db", "-f", configuration.toString())
              .redirectErrorStream(true)
              .redirectOutput(directory.resolve("haproxy.log").toFile())
              .start();
      LoadBalancer made = new LoadBalancer(process, URI.create("http://127.0.0.1:" + port));
      ApiClient client = new ApiClient(made.url);
      Await.until(
          "the load balancer to know its nodes",
          Duration.ofSeconds(30),
          () -> client.get("/health/ready").status() == 200);
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The example with our addresses in the place of its own. */
  private static String configured(int port, List<Platform> nodes) throws IOException {
    StringBuilder servers = new StringBuilder();
    for (int i = 0; i < nodes.size(); i++) {
      servers.append("    server node").append(i + 1).append(' ');
      servers.append(nodes.get(i).url().getAuthority()).append('\n');
    }
    return Files.readString(EXAMPLE)
            .replaceAll("(?m)^    server .*\\R", "")
            .replaceFirst("(?m)^    bind .*$", "    bind 127.0.0.1:" + port)
            .stripTrailing()
        + "\n"
        + servers;
  }

  URI url() {
    return url;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
