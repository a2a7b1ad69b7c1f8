package org.tourwright.persistence.internal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the data source made again. Pax JDBC makes it once, when it sees its configuration, and not
 * at all when the database does not answer just then.
 */
@Component(service = DataSourceMaker.class)
public final class DataSourceMaker {

  private static final Logger LOG = LoggerFactory.getLogger(DataSourceMaker.class);

  /** Longer than it takes to be made when all is well. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private static final int CONNECT_MILLIS = 2000;
  private static final int POSTGRES_PORT = 5432;
  private static final Pattern POSTGRES = Pattern.compile("jdbc:postgresql://([^/?]+)(?:[/?].*)?");
  private static final Pattern SERVER = Pattern.compile("(\\[[^]]+]|[^:]+)(?::(\\d{1,5}))?");
  private static final String CONFIGURATION =
      "(&(service.factoryPid=org.ops4j.datasource)(dataSourceName=tourwright))";

  private final ConfigurationAdmin configurations;
  private long asked = System.nanoTime();
  private boolean told;

  @Activate
  public DataSourceMaker(@Reference ConfigurationAdmin configurations) {
    this.configurations = configurations;
  }

  /** Asks for it, now and then, when the server listens: Pax JDBC is loud when it does not. */
  synchronized void makeAnew() {
    if (System.nanoTime() - asked < PATIENCE.toNanos()) {
      return;
    }
    asked = System.nanoTime();
    try {
      Configuration[] found = configurations.listConfigurations(CONFIGURATION);
      if (found == null) {
        return;
      }
      for (Configuration configuration : found) {
        makeAnew(configuration);
      }
    } catch (IOException e) {
      LOG.warn("The configuration of the data source cannot be read", e);
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(CONFIGURATION, e);
    }
  }

  private void makeAnew(Configuration configuration) throws IOException {
    if (listens(String.valueOf(configuration.getProperties().get("url")))) {
      LOG.info("There is no data source; asking for it again");
      configuration.update();
    } else if (!told) {
      LOG.warn("The database does not answer; waiting for it");
      told = true;
    }
  }

  /** Whether somebody listens at a server that the URL names; true where it names none. */
  static boolean listens(String url) {
    Matcher servers = POSTGRES.matcher(url);
    return !servers.matches()
        || Arrays.stream(servers.group(1).split(",", -1)).anyMatch(DataSourceMaker::there);
  }

  private static boolean there(String name) {
    Matcher server = SERVER.matcher(name);
    if (!server.matches()) {
      return true;
    }
    int port = server.group(2) == null ? POSTGRES_PORT : Integer.parseInt(server.group(2));
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(server.group(1), port), CONNECT_MILLIS);
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }
}
