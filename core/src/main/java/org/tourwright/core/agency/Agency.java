package org.tourwright.core.agency;

import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/**
 * Who the agency is, as printed on quotations and contracts.
 *
 * @param currency its bookkeeping currency
 * @param zone where it works; days begin and end here
 * @param language what is used where no other is known: en, vi or zh
 * @param publicUrl how customers reach this installation, without a trailing slash; for links in
 *     mails
 */
public record Agency(
    String name,
    String address,
    String phone,
    String email,
    String taxCode,
    CurrencyUnit currency,
    ZoneId zone,
    String language,
    String publicUrl) {

  /**
   * Whether links with the public address work for customers: it was set, and does not mean the
   * very computer that the link is opened on.
   */
  public boolean reachable() {
    String host = host();
    return host != null
        && !host.equals("localhost")
        && !host.endsWith(".localhost")
        && !host.matches("127(\\.[0-9]+){3}")
        && !Set.of("0.0.0.0", "[::1]", "[::]").contains(host);
  }

  private String host() {
    try {
      URI address = URI.create(publicUrl);
      // Names in a local network may be none that the Internet allows.
      String host = address.getHost() == null ? address.getAuthority() : address.getHost();
      return host == null ? null : host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
