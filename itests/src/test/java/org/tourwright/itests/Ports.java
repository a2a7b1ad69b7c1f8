package org.tourwright.itests;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports of the loopback interface to listen on. Between choosing one and listening there, a
 * platform takes seconds to start; so they are below those that Linux (32768) and others (49152,
 * RFC 6335) give to connections, which otherwise could take it meanwhile.
 */
final class Ports {

  private static final int FIRST = 22_000;
  private static final int END = 32_000;

  private static int last = ThreadLocalRandom.current().nextInt(FIRST, END);

  private Ports() {}

  /** A port that nobody listens on now, another one at each call. */
  static synchronized int free() {
    for (int tried = FIRST; tried < END; tried++) {
      last = last + 1 < END ? last + 1 : FIRST;
      if (isFree(last)) {
        return last;
      }
    }
    throw new IllegalStateException("No port from " + FIRST + " to " + END + " is free");
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
