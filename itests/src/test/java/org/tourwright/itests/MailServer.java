package org.tourwright.itests;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** A real SMTP server in the test process, on a free port, that takes mail for everybody. */
public final class MailServer implements AutoCloseable {

  public static final String FROM = "agency@tourwright.test";

  private final ServerSetup setup =
      patient(new ServerSetup(Ports.free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private GreenMail server;

  public MailServer() {
    start();
  }

  /** By itself GreenMail gives up after two seconds, which a busy machine may well take. */
  private static ServerSetup patient(ServerSetup setup) {
    setup.setServerStartupTimeout(30_000);
    return setup;
  }

  /** Starts it again on its port; what it received before is forgotten. */
  public void start() {
    server = new GreenMail(setup);
    server.start();
  }

  public void stop() {
    server.stop();
  }

  public int port() {
    return setup.getPort();
  }

  /** Everything received until now. */
  public List<MimeMessage> messages() {
    return List.of(server.getReceivedMessages());
  }

  /** Waits until this many messages came for the address. */
  public List<MimeMessage> await(String recipient, int count) {
    return Await.value(
        count + " mails for " + recipient,
        Duration.ofSeconds(30),
        () -> messages().stream().filter(message -> isFor(message, recipient)).toList(),
        mails -> mails.size() >= count);
  }

  /** The whole message as it was sent, headers and all, decoded only by whoever reads it. */
  public static String source(MimeMessage message) {
    return com.icegreen.greenmail.util.GreenMailUtil.getWholeMessage(message);
  }

  /** What points the platform to this server: the file that an administrator writes. */
  String configuration() {
    return "host = 127.0.0.1\nport = %d\nfrom = %s\n".formatted(port(), FROM);
  }

  @Override
  public void close() {
    stop();
  }

  private static boolean isFor(MimeMessage message, String recipient) {
    try {
      return Arrays.stream(message.getRecipients(Message.RecipientType.TO))
          .anyMatch(address -> address.toString().contains(recipient));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
