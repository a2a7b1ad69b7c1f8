package org.tourwright.campaigns.mail;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The addresses in a campaign's mails. Every receiver has an unguessable token; the target of a
 * link is signed, so that nobody can use the agency's address to lead people elsewhere.
 */
public final class Links {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
  private static final Pattern HREF =
      Pattern.compile("(?i)(<a\\b[^<>]*?\\bhref\\s*+=\\s*+)([\"'])(https?://[^\"'\\s<>]+)\\2");
  private static final int SIGNATURE_BYTES = 16;

  private final String base;
  private final String secret;

  /**
   * @param publicUrl how customers reach this installation
   * @param secret of the campaign
   */
  public Links(String publicUrl, String secret) {
    this.base = publicUrl + "/public/campaigns/";
    this.secret = secret;
  }

  /** 192 random bits. */
  public static String newToken() {
    return random(24);
  }

  /** 256 random bits. */
  public static String newSecret() {
    return random(32);
  }

  private static String random(int bytes) {
    byte[] value = new byte[bytes];
    RANDOM.nextBytes(value);
    return ENCODER.encodeToString(value);
  }

  String pixel(String token) {
    return base + "o/" + token + ".gif";
  }

  public String unsubscribe(String token) {
    return base + "u/" + token;
  }

  String click(String token, String url) {
    String target = ENCODER.encodeToString(url.getBytes(StandardCharsets.UTF_8));
    return base + "c/" + token + "?u=" + target + "." + signature(token, target);
  }

  /** The target of a click, when it was signed for this token. */
  public Optional<String> target(String token, String signed) {
    int dot = signed == null ? -1 : signed.indexOf('.');
    if (dot < 1) {
      return Optional.empty();
    }
    String target = signed.substring(0, dot);
    byte[] given = signed.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
    byte[] right = signature(token, target).getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(given, right)) {
      return Optional.empty();
    }
    return Optional.of(new String(Base64.getUrlDecoder().decode(target), StandardCharsets.UTF_8));
  }

  /** The links of a body lead through the counter. */
  String tracked(String html, String token) {
    return HREF.matcher(html)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    wellFormed(Html.unescape(found.group(3)))
                        ? found.group(1)
                            + found.group(2)
                            + click(token, Html.unescape(found.group(3)))
                            + found.group(2)
                        : found.group()));
  }

  private static boolean wellFormed(String url) {
    try {
      return new URI(url).getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private String signature(String token, String target) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] full = mac.doFinal((token + "\n" + target).getBytes(StandardCharsets.UTF_8));
      return ENCODER.encodeToString(java.util.Arrays.copyOf(full, SIGNATURE_BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HmacSHA256", e);
    }
  }
}
