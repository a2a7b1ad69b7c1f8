package org.tourwright.web.token;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Network addresses that begin with the same bits, written as {@code 192.0.2.0/24}, {@code
 * 2001:db8::/32} or as one address.
 */
public record AddressRange(InetAddress network, int bits) {

  /** Digits only, so that no name is ever looked up. */
  private static final Pattern LITERAL =
      Pattern.compile("(?:\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)");

  private static final Pattern BITS = Pattern.compile("\\d{1,3}");

  /** Empty when it is written otherwise. */
  static Optional<AddressRange> of(String text) {
    String[] parts = text.strip().split("/", -1);
    Optional<InetAddress> network = address(parts[0]);
    if (network.isEmpty() || parts.length > 2) {
      return Optional.empty();
    }
    int all = network.get().getAddress().length * Byte.SIZE;
    if (parts.length == 1) {
      return Optional.of(new AddressRange(network.get(), all));
    }
    if (!BITS.matcher(parts[1]).matches() || Integer.parseInt(parts[1]) > all) {
      return Optional.empty();
    }
    return Optional.of(new AddressRange(network.get(), Integer.parseInt(parts[1])));
  }

  boolean contains(String text) {
    byte[] other = address(text).map(InetAddress::getAddress).orElse(new byte[0]);
    byte[] own = network.getAddress();
    if (own.length != other.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % Byte.SIZE);
      if ((own[bit / Byte.SIZE] & mask) != (other[bit / Byte.SIZE] & mask)) {
        return false;
      }
    }
    return true;
  }

  /** An IPv4 address in IPv6's clothes is the IPv4 address. */
  private static Optional<InetAddress> address(String text) {
    // A zone such as %eth0 says through which card it came, not from where.
    String plain = text == null ? "" : text.split("%", 2)[0];
    if (!LITERAL.matcher(plain).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(plain));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
