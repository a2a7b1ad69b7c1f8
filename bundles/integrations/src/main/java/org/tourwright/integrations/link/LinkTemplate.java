package org.tourwright.integrations.link;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.error.ErrorCode;
import org.tourwright.integrations.IntegrationsError;

/**
 * An address with names in braces. Values fill them percent-encoded (RFC 3986), so that none can
 * end its place or lead to another host; the host itself has no such place.
 */
final class LinkTemplate {

  private static final Logger LOG = LoggerFactory.getLogger(LinkTemplate.class);
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern HOST = Pattern.compile("(?i)https?://[^/?#\\\\]*");

  /** Browsers take them for a step up in the path, however they are encoded. */
  private static final Pattern DOTS = Pattern.compile("\\.{1,2}");

  private LinkTemplate() {}

  /** What is wrong with a template; null for nothing. */
  static ErrorCode problem(String template, LinkPlace place) {
    Matcher places = PLACEHOLDER.matcher(template);
    while (places.find()) {
      if (!place.placeholders().contains(places.group(1))) {
        return IntegrationsError.BAD_PLACEHOLDER;
      }
    }
    Matcher host = HOST.matcher(template);
    if (!host.lookingAt()) {
      return IntegrationsError.BAD_URL;
    }
    if (host.group().contains("{")) {
      return IntegrationsError.PLACEHOLDER_IN_HOST;
    }
    return isAddress(PLACEHOLDER.matcher(template).replaceAll("x"))
        ? null
        : IntegrationsError.BAD_URL;
  }

  private static boolean isAddress(String url) {
    try {
      URI uri = new URI(url).parseServerAuthority();
      return uri.getHost() != null && uri.getUserInfo() == null;
    } catch (URISyntaxException e) {
      LOG.debug("Not an address", e);
      return false;
    }
  }

  /** The address with the values; empty when something that it needs is not known. */
  static Optional<String> fill(String template, Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    Matcher places = PLACEHOLDER.matcher(template);
    while (places.find()) {
      String value = values.getOrDefault(places.group(1), "");
      if (value.isBlank() || DOTS.matcher(value.strip()).matches()) {
        return Optional.empty();
      }
      places.appendReplacement(filled, Matcher.quoteReplacement(encoded(value.strip())));
    }
    return Optional.of(places.appendTail(filled).toString());
  }

  /** Leaves only what RFC 3986 calls unreserved. */
  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }
}
