package org.tourwright.web.front;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Paths of requests. */
public final class Paths {

  private Paths() {}

  /** Percent-decoded once; a plus sign stays one. */
  public static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  /** The segment after the given number of others; empty when there is none. */
  public static String segment(String path, int index) {
    String[] segments = path.split("/", -1);
    return segments.length > index + 1 ? segments[index + 1] : "";
  }

  /**
   * Whether a decoded path below a bundle's folder names a file there and nothing else: no way up,
   * no hidden files, a file with an extension.
   */
  public static boolean file(String path) {
    if (path.isEmpty() || path.length() > 300) {
      return false;
    }
    for (String segment : path.split("/", -1)) {
      if (segment.isEmpty() || segment.startsWith(".") || !segment.chars().allMatch(Paths::plain)) {
        return false;
      }
    }
    return path.lastIndexOf('.') > path.lastIndexOf('/');
  }

  private static boolean plain(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-_.@".indexOf(c) >= 0;
  }
}
