package org.tourwright.integrations.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Which addresses are on the Internet: what RFC 6890 and its registries of special-purpose
 * addresses reserve is not, nor is what only wraps such an address.
 */
final class Addresses {

  private static final int[][] RESERVED_V4 = {
    // first three bytes of the network, and how many bits of it count
    {0, 0, 0, 8},
    {10, 0, 0, 8},
    {100, 64, 0, 10},
    {127, 0, 0, 8},
    {169, 254, 0, 16},
    {172, 16, 0, 12},
    {192, 0, 0, 24},
    {192, 0, 2, 24},
    {192, 88, 99, 24},
    {192, 168, 0, 16},
    {198, 18, 0, 15},
    {198, 51, 100, 24},
    {203, 0, 113, 24},
    {224, 0, 0, 4},
    {240, 0, 0, 4},
  };

  private Addresses() {}

  static boolean isPublic(InetAddress address) {
    return address instanceof Inet4Address
        ? isPublicV4(address.getAddress())
        : address instanceof Inet6Address && isPublicV6(address.getAddress());
  }

  private static boolean isPublicV4(byte[] bytes) {
    long value = number(bytes, 0, 4);
    return Arrays.stream(RESERVED_V4)
        .noneMatch(
            net -> {
              long network = ((long) net[0] << 24) | (net[1] << 16) | (net[2] << 8);
              int host = 32 - net[3];
              return value >> host == network >> host;
            });
  }

  /**
   * Of IPv6 only 2000::/3 is on the Internet; of that, what is reserved or wraps IPv4 is not taken.
   */
  private static boolean isPublicV6(byte[] bytes) {
    boolean global = (bytes[0] & 0xE0) == 0x20;
    long first = number(bytes, 0, 2);
    long second = number(bytes, 2, 2);
    boolean sixToFour = first == 0x2002;
    boolean ietf = first == 0x2001 && second < 0x0200; // Teredo and others
    boolean documentation =
        first == 0x2001 && second == 0x0DB8 || first == 0x3FFF && second < 0x1000;
    return global && !sixToFour && !ietf && !documentation;
  }

  private static long number(byte[] bytes, int from, int length) {
    long value = 0;
    for (int i = from; i < from + length; i++) {
      value = value << 8 | (bytes[i] & 0xFF);
    }
    return value;
  }

  /**
   * All addresses of a host.
   *
   * @throws PrivateAddress when one of them is not on the Internet, and it has to be
   */
  static InetAddress[] of(String host, boolean allowPrivate) throws UnknownHostException {
    InetAddress[] all = InetAddress.getAllByName(host);
    for (InetAddress one : all) {
      if (!allowPrivate && !isPublic(one)) {
        throw new PrivateAddress(host);
      }
    }
    return all;
  }

  /** An address that webhooks may not go to. */
  static final class PrivateAddress extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    PrivateAddress(String host) {
      super(host + " is not on the Internet");
    }
  }
}
