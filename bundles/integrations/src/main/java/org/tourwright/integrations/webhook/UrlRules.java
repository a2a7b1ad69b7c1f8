package org.tourwright.integrations.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.error.ErrorCode;
import org.tourwright.integrations.IntegrationsError;
import org.tourwright.integrations.IntegrationsSettings;

/** Which addresses an endpoint may have. */
final class UrlRules {

  private static final Logger LOG = LoggerFactory.getLogger(UrlRules.class);

  private UrlRules() {}

  /** What is wrong with an address; null for nothing. */
  static ErrorCode problem(String url, IntegrationsSettings settings) {
    URI uri = parsed(url);
    if (uri == null || uri.getHost() == null || uri.getUserInfo() != null || uri.getPort() == 0) {
      return IntegrationsError.BAD_URL;
    }
    boolean https = "https".equalsIgnoreCase(uri.getScheme());
    if (!https && !"http".equalsIgnoreCase(uri.getScheme())) {
      return IntegrationsError.BAD_URL;
    }
    if (!https && !settings.allowHttp()) {
      return IntegrationsError.HTTPS_ONLY;
    }
    return leadsInside(uri.getHost(), settings) ? IntegrationsError.PRIVATE_ADDRESS : null;
  }

  /**
   * A name that is unknown today may be known tomorrow; it is looked at again with each request.
   */
  private static boolean leadsInside(String host, IntegrationsSettings settings) {
    try {
      Addresses.of(host, settings.allowPrivate());
      return false;
    } catch (Addresses.PrivateAddress e) {
      LOG.debug("Refused as an endpoint", e);
      return true;
    } catch (UnknownHostException e) {
      LOG.debug("An endpoint that is not known yet", e);
      return false;
    }
  }

  private static URI parsed(String url) {
    try {
      return new URI(url.strip()).parseServerAuthority();
    } catch (URISyntaxException e) {
      LOG.debug("Not an address: {}", e.getReason()); // its message has all of it
      return null;
    }
  }
}
