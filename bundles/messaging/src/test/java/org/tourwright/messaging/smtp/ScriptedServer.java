package org.tourwright.messaging.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A mail server that answers as told, once; an empty answer breaks the connection. */
final class ScriptedServer implements AutoCloseable {

  private static final String END = ".";

  private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  private final Map<String, String> answers;
  private final Thread thread = new Thread(this::serve, "scripted-mail-server");

  /**
   * @param answers by the beginning of a command, {@code .} for the end of the mail; others are
   *     taken
   */
  ScriptedServer(Map<String, String> answers) throws IOException {
    this.answers = answers;
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    try (Socket client = socket.accept();
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
      OutputStream out = client.getOutputStream();
      say(out, "220 ready");
      boolean data = false;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (data && !line.equals(END)) {
          continue;
        }
        String answer = answer(line);
        if (answer.isEmpty()) {
          return;
        }
        data = answer.startsWith("354");
        say(out, answer);
      }
    } catch (SocketException e) {
      // the test is over
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String answer(String line) {
    String usual = line.equals("DATA") ? "354 go on" : line.equals("QUIT") ? "221 bye" : "250 ok";
    return answers.entrySet().stream()
        .filter(told -> line.startsWith(told.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(usual);
  }

  private static void say(OutputStream out, String answer) throws IOException {
    out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
