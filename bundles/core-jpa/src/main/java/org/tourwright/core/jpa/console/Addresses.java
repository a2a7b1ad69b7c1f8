package org.tourwright.core.jpa.console;

/** Addresses of other machines as Java prints sockets. */
final class Addresses {

  private Addresses() {}

  /**
   * The address alone: {@code 127.0.0.1} of {@code /127.0.0.1:40312}, {@code 0:0:0:0:0:0:0:1} of
   * {@code /[0:0:0:0:0:0:0:1]:40312}.
   */
  static String host(String socket) {
    if (socket == null) {
      return null;
    }
    String address = socket.substring(socket.lastIndexOf('/') + 1);
    if (address.startsWith("[") && address.indexOf(']') > 0) {
      return address.substring(1, address.indexOf(']'));
    }
    int port = address.indexOf(':');
    return port > 0 && port == address.lastIndexOf(':') ? address.substring(0, port) : address;
  }
}
