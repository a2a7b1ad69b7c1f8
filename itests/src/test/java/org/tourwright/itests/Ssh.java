package org.tourwright.itests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelDirectTcpip;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.util.net.SshdSocketAddress;

/** The console over SSH, as people of the agency reach it. */
final class Ssh implements AutoCloseable {

  private static final Duration LOG_IN = Duration.ofSeconds(90);
  private static final Duration COMMAND = Duration.ofMinutes(5);

  private final SshClient client;
  private final int port;
  private final String login;
  private final String password;

  /** What a command printed, errors included, and whether it says that it worked. */
  record Answer(Integer exit, String text) {

    Answer ok() {
      if (exit == null || exit != 0) {
        throw new AssertionError("Failed: " + this);
      }
      return this;
    }

    Answer refused() {
      if (exit != null && exit == 0) {
        throw new AssertionError("Not refused: " + this);
      }
      return this;
    }
  }

  private Ssh(SshClient client, int port, String login, String password) {
    this.client = client;
    this.port = port;
    this.login = login;
    this.password = password;
  }

  /**
   * @throws SshException when the login is refused
   */
  static Ssh login(Platform platform, String login, String password) throws IOException {
    SshClient client = SshClient.setUpDefaultClient();
    client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
    client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
    // One try is one try: else the password is offered in another way again.
    client.setUserAuthFactoriesNames("password");
    client.start();
    Ssh ssh = new Ssh(client, platform.installation().sshPort(), login, password);
    boolean in = false;
    try {
      ssh.session().close(false);
      in = true;
      return ssh;
    } finally {
      if (!in) {
        client.stop();
      }
    }
  }

  /** One for each command: the console ends a session with the command that it was for. */
  private ClientSession session() throws IOException {
    ClientSession session = client.connect(login, "127.0.0.1", port).verify(LOG_IN).getSession();
    session.addPasswordIdentity(password);
    session.auth().verify(LOG_IN);
    return session;
  }

  static boolean letsIn(Platform platform, String login, String password) {
    try (Ssh in = login(platform, login, password)) {
      return in != null;
    } catch (SshException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Answer run(String command) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (ClientSession session = session();
        ChannelExec channel = session.createExecChannel(command)) {
      channel.setOut(printed);
      channel.setErr(printed);
      channel.open().verify(LOG_IN);
      var events = channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), COMMAND);
      if (events.contains(ClientChannelEvent.TIMEOUT)) {
        throw new AssertionError("No end of " + command + ": " + printed);
      }
      return new Answer(channel.getExitStatus(), printed.toString(StandardCharsets.UTF_8));
    }
  }

  /** Whether the console lets its client reach a port of the server. */
  boolean tunnels(int to) throws IOException {
    SshdSocketAddress here = new SshdSocketAddress("127.0.0.1", 0);
    SshdSocketAddress there = new SshdSocketAddress("127.0.0.1", to);
    try (ClientSession session = session();
        ChannelDirectTcpip channel = session.createDirectTcpipChannel(here, there)) {
      channel.open().verify(LOG_IN);
      return true;
    } catch (SshException e) {
      return false;
    }
  }

  /** Whether the console listens on a port of the server for its client. */
  boolean listens() throws IOException {
    SshdSocketAddress any = new SshdSocketAddress("127.0.0.1", 0);
    try (ClientSession session = session()) {
      session.startRemotePortForwarding(any, any);
      return true;
    } catch (SshException e) {
      return false;
    }
  }

  /** A console that stays open, as for somebody who types. */
  Typed open() throws IOException {
    return open(Map.of());
  }

  Typed open(Map<String, String> environment) throws IOException {
    ClientSession session = session();
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ChannelShell channel = session.createShellChannel();
    environment.forEach(channel::setEnv);
    channel.setOut(printed);
    channel.setErr(printed);
    channel.open().verify(LOG_IN);
    return new Typed(session, channel, printed);
  }

  /** What is typed, and what is seen. */
  record Typed(ClientSession session, ChannelShell channel, ByteArrayOutputStream printed)
      implements AutoCloseable {

    void type(String line) throws IOException {
      channel.getInvertedIn().write((line + "\r").getBytes(StandardCharsets.UTF_8));
      channel.getInvertedIn().flush();
    }

    String seen() {
      return printed.toString(StandardCharsets.UTF_8);
    }

    /** Whether the console has ended by itself. */
    boolean ends() {
      return channel
          .waitFor(EnumSet.of(ClientChannelEvent.CLOSED), LOG_IN)
          .contains(ClientChannelEvent.CLOSED);
    }

    void awaitSeen(String text) {
      Await.value(text + " on the console", LOG_IN, this::seen, seen -> seen.contains(text));
    }

    @Override
    public void close() {
      channel.close(true);
      session.close(true);
    }
  }

  @Override
  public void close() {
    client.stop();
  }
}
